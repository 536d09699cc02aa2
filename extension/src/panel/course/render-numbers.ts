// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { courseFacts } from './course-facts.js';
import type { CourseFact } from './course-facts.js';
import { courseMarks } from './course-marks.js';
import type { CourseSeries } from './course-of.js';
import { courseTexts } from './course.texts.js';

/** What the picture of one instrument shows, in words and with sources; reliable worsening stands first. */
export function renderNumbers(series: CourseSeries): TemplateResult {
  const texts = textsOf(courseTexts);
  const { instrument, trend } = series;
  return html`<section class="card course-numbers" data-instrument=${instrument.id}>
    <h2>${texts.numbers(instrument.name)}</h2>
    ${trend.worsened.map((than) => html`<p class="alert positive">${texts.worsened[than]}</p>`)}
    <dl class="facts">
      ${courseFacts(series).map(renderFact)}
    </dl>
    ${courseMarks(series).map((mark) => html`<p class="muted small">${mark}</p>`)}
  </section>`;
}

function renderFact({ label, value, source }: CourseFact): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
    ${source === undefined ? nothing : html`<dd class="muted small source" lang="en" dir="ltr">${source}</dd>`}
  </div>`;
}
