// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/family-picture.es.js';
import '@cradleside/elements/family-picture.js';
import type { NoteChart, NoteLanguage } from '@cradleside/charting';
import type { RecordId } from '@cradleside/record-store';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { renderChoices } from '../parts/choices.js';
import { renderField } from '../parts/field.js';
import { renderHead } from '../parts/head.js';
import { languageName } from '../parts/language-name.js';
import { renderTicks } from '../parts/ticks.js';
import { wordTexts } from '../parts/words.texts.js';
import { localDay } from '../practice/local-day.js';
import type { Caregiver, Family } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
import { renderCaregiverField } from './caregiver-field.js';
import { chartSummary } from './chart-summary.js';
import { chartSummaryTexts } from './chart-summary.texts.js';
import { PrintScreen } from './print-screen.js';
import { renderChartSummary } from './render-chart-summary.js';

const languages: readonly NoteLanguage[] = ['en', 'es'];

type Place = Extract<Route, { screen: 'chart-summary' }>;

/** The one page for the chart: screens, change, visits, by the agency's code. */
export class ChartSummaryScreen extends PrintScreen<Place> {
  static override properties = {
    ...PrintScreen.properties,
    caregiver: { state: true },
    chart: { state: true },
    language: { state: true },
    hasPicture: { state: true },
  };

  /** undefined: the first one. */
  declare caregiver: RecordId | undefined;
  declare chart: NoteChart | undefined;
  declare language: NoteLanguage | undefined;
  declare hasPicture: boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    const { caregiver, chart, language, hasPicture = false } = this.route;
    Object.assign(this, { caregiver, chart, language, hasPicture });
  }

  protected override render(): TemplateResult {
    const texts = textsOf(chartSummaryTexts);
    const family = this.practice.family(this.route.family);
    const head = {
      backTo: family?.value.code ?? '–',
      onBack: () => this.goTo({ screen: 'family', family: this.route.family }),
      title: texts.title,
    };
    if (!family) return html`${renderHead(head)}<p>${textsOf(wordTexts).notFound}</p>`;
    return html`
      ${renderHead(head)}
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
      chosen: this.#caregiverOf(family).id,
      onChoice: (caregiver) => (this.caregiver = caregiver),
    })}
    ${renderField({
      id: 'summary-language',
      label: texts.language,
      control: html`<select
        id="summary-language"
        @change=${(event: Event) => (this.language = (event.target as HTMLSelectElement).value as NoteLanguage)}
      >
        ${languages.map((tag) => html`<option value=${tag} ?selected=${tag === this.#language}>${languageName(tag)}</option>`)}
      </select>`,
    })}
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
    const caregiver = this.#caregiverOf(family.value);
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

  #caregiverOf({ caregivers }: Family): Caregiver {
    return caregivers.find(({ id }) => id === this.caregiver) ?? caregivers[0]!;
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
