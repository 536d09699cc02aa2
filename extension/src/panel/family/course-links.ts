// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import { familyTexts } from './family.texts.js';

/** Ways to the pictures over time of what a family has. */
export function renderCourseLinks(
  practice: Practice,
  { id }: Stored<'family'>,
  go: (route: Route) => void,
): TemplateResult | typeof nothing {
  const texts = textsOf(familyTexts);
  const hasScores = practice.screenings(id).length > 0;
  const hasVisits = practice.visits(id).length > 0;
  if (!hasScores && !hasVisits) return nothing;
  const button = (words: string, view: 'scores' | 'visits') =>
    html`<button type="button" @click=${() => go({ screen: 'course', family: id, view })}>${words}</button>`;
  return html`<div class="actions course-links">
    ${hasScores ? button(texts.course, 'scores') : nothing} ${hasVisits ? button(texts.visitsPicture, 'visits') : nothing}
  </div>`;
}
