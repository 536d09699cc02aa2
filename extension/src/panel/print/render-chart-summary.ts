// SPDX-License-Identifier: Apache-2.0
import type { NoteChart, NoteLanguage } from '@cradleside/charting';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { wordTexts } from '../parts/words.texts.js';
import type { Caregiver, Family } from '../practice/records.js';
import type { ChartSummary, SummarySeries } from './chart-summary.js';
import { chartSummarySheetTexts } from './chart-summary-sheet.texts.js';

/** What the sheet is drawn from. */
export interface ChartSummaryView {
  readonly summary: ChartSummary;
  readonly family: Family;
  readonly caregiver: Caregiver;
  readonly chart: NoteChart;
  readonly language: NoteLanguage;
  readonly slopeMinimumDays: number;
  /** Draws scores and components over time on a page of its own. */
  readonly hasPicture: boolean;
  /** Local day, and who prints. */
  readonly printed: { readonly day: string; readonly by: string };
}

/** The page for the chart: the agency's code, and no name of the family. */
export function renderChartSummary(view: ChartSummaryView): TemplateResult {
  const { summary, chart, language } = view;
  const texts = chartSummarySheetTexts[language];
  return html`<article class="paper" lang=${language} dir="ltr" aria-label=${texts.title[chart]}>
    ${renderTop(view)}
    ${summary.series.length === 0 ? html`<p>${texts.noScreens}</p>` : summary.series.map(renderSeries)}
    ${summary.badDays === '' ? nothing : html`<p>${summary.badDays}</p>`}
    ${chart === 'child' ? html`<p>${texts.childClosing}</p>` : renderRest(view)}
  </article>`;
}

function renderTop({ family, caregiver, chart, language, printed }: ChartSummaryView): TemplateResult {
  const texts = chartSummarySheetTexts[language];
  const kinship = wordTexts[language].kinship[caregiver.kinship];
  const facts = [
    texts.client(family.code),
    ...(chart === 'child' ? [] : [texts.caregiver(kinship)]),
    ...(family.opened === '' ? [] : [texts.since(family.opened)]),
    texts.printed(printed.day, printed.by),
  ];
  return html`<h2 class="paper-title">${texts.title[chart]}</h2>
    <p class="paper-facts">${facts.map((fact) => html`<span>${fact}</span> `)}</p>`;
}

function renderSeries({ name, lines, footer }: SummarySeries): TemplateResult {
  return html`<section class="paper-entry">
    <h3>${name}</h3>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${footer === '' ? nothing : html`<p class="paper-small">${footer}</p>`}
  </section>`;
}

function renderRest(view: ChartSummaryView): TemplateResult {
  const { summary, language, hasPicture } = view;
  const texts = chartSummarySheetTexts[language];
  return html`${
    summary.safetyLines.length === 0
      ? nothing
      : html`<section class="paper-entry">
          <h3>${texts.safety}</h3>
          <ul>
            ${summary.safetyLines.map((line) => html`<li>${line}</li>`)}
          </ul>
        </section>`
  }
    <section class="paper-entry">
      <h3>${texts.visits}</h3>
      <p>${summary.visitLines.join(' ')}</p>
      ${
        summary.components.length === 0
          ? nothing
          : html`<p>${texts.components}</p>
              <ul class="paper-columns">
                ${summary.components.map((component) => html`<li>${component}</li>`)}
              </ul>`
      }
    </section>
    <p>${texts.closing}</p>
    ${hasPicture && summary.drawn.length > 0 ? renderPicture(view) : nothing}`;
}

function renderPicture({ summary, language, slopeMinimumDays }: ChartSummaryView): TemplateResult {
  return html`<family-picture
    class="paper-picture"
    lang=${language}
    .series=${summary.drawn}
    .definition=${summary.visits.length === 0 ? undefined : fidelityChecklist}
    .visits=${summary.visits}
    .slopeMinimumDays=${slopeMinimumDays}
  ></family-picture>`;
}
