// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/family-picture.es.js';
import '@cradleside/elements/family-picture.js';
import type { NoteChart, NoteLanguage } from '@cradleside/charting';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { renderChoices } from '../parts/choices.js';
import { renderTicks } from '../parts/ticks.js';
import { localDay } from '../practice/local-day.js';
import type { Family } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
import { renderCaregiverField } from './caregiver-field.js';
import { chartSummary } from './chart-summary.js';
import { chartSummaryTexts } from './chart-summary.texts.js';
import { FamilyPaperScreen } from './family-paper-screen.js';
import { renderChartSummary } from './render-chart-summary.js';

const languages: readonly NoteLanguage[] = ['en', 'es'];

type Place = Extract<Route, { screen: 'chart-summary' }>;

/** The one page for the chart: screens, change, visits, by the agency's code. */
export class ChartSummaryScreen extends FamilyPaperScreen<Place> {
  static override properties = {
    ...FamilyPaperScreen.properties,
    chart: { state: true },
    hasPicture: { state: true },
  };

  declare chart: NoteChart | undefined;
  declare hasPicture: boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    const { chart, hasPicture = false } = this.route;
    Object.assign(this, { chart, hasPicture });
  }

  protected override get heading(): string {
    return textsOf(chartSummaryTexts).title;
  }

  protected override renderPaper(family: Stored<'family'>): TemplateResult {
    const texts = textsOf(chartSummaryTexts);
    return html`
      <p>${texts.explanation}</p>
      ${this.#renderChoices(family.value)}
      <div class="actions">
        <button type="button" class="primary" @click=${() => void this.print()}>${texts.print}</button>
      </div>
      <p class="muted small">${texts.printHint}</p>
      <h2>${texts.preview}</h2>
      <div class="print-sheet">${this.#renderSheet(family)}</div>
    `;
  }

  #renderChoices(family: Family): TemplateResult {
    const texts = textsOf(chartSummaryTexts);
    return html`${renderChoices<NoteChart>({
      name: 'summary-chart',
      legend: texts.whoseChart,
      choices: [
        { value: 'caregiver', label: texts.caregiverChart },
        { value: 'child', label: texts.childChart, hint: texts.childHint },
      ],
      chosen: this.#chart,
      onChoice: (chart) => (this.chart = chart),
    })}
    ${renderCaregiverField(family, {
      label: texts.who,
      chosen: this.caregiverOf(family).id,
      onChoice: (caregiver) => (this.caregiver = caregiver),
    })}
    ${this.renderLanguage('summary-language', texts.language, { languages, chosen: this.#language })}
    ${
      this.#chart === 'child'
        ? nothing
        : renderTicks({
            name: 'summary-picture',
            legend: texts.picture,
            ticks: [
              { value: 'picture', label: texts.picture, hint: texts.pictureHint, isChosen: this.hasPicture },
            ],
            onTick: (_, isChosen) => (this.hasPicture = isChosen),
          })
    }`;
  }

  #renderSheet(family: Stored<'family'>): TemplateResult {
    const { practice } = this;
    const caregiver = this.caregiverOf(family.value);
    const request = { chart: this.#chart, language: this.#language };
    return renderChartSummary({
      ...request,
      summary: chartSummary(practice, { ...request, family, caregiver: caregiver.id }),
      family: family.value,
      caregiver,
      hasPicture: this.hasPicture,
      slopeMinimumDays: practice.policy.slopeMinimumDays,
      printed: { day: localDay(new Date()), by: practice.store.actor },
    });
  }

  get #chart(): NoteChart {
    return this.chart ?? this.practice.policy.noteChart;
  }

  get #language(): NoteLanguage {
    const { chartLanguage } = this.practice.settings();
    return this.language ?? (chartLanguage === 'policy' ? this.practice.policy.noteLanguage : chartLanguage);
  }

  protected override chosenRoute(): Place {
    const { family, caregiver } = this.route;
    const who = this.caregiver ?? caregiver;
    return {
      screen: 'chart-summary',
      family,
      ...(who === undefined ? {} : { caregiver: who }),
      chart: this.#chart,
      language: this.#language,
      hasPicture: this.hasPicture,
    };
  }

  protected override async logPrinting(): Promise<void> {
    const detail = this.#chart === 'child' ? 'child-chart' : 'caregiver-chart';
    await this.practice.store.note([
      { action: 'chart-summary.printed', recordId: this.route.family, detail },
    ]);
  }
}

customElements.define('chart-summary-screen', ChartSummaryScreen);
