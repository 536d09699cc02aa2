// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { beginHandOver } from '../handover/begin-hand-over.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { renderChoices } from '../parts/choices.js';
import { renderField } from '../parts/field.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { renderHead } from '../parts/head.js';
import { languageName } from '../parts/language-name.js';
import { wordTexts } from '../parts/words.texts.js';
import { draftRoute } from '../practice/draft-route.js';
import { dueView } from '../practice/due-view.js';
import { localDay, localTime } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { renderReadOnly } from '../share/read-only.js';
import { draftOf, fittingChoice, screeningOptions } from './screening-plan.js';
import type { ScreeningChoice, ScreeningOptions } from './screening-plan.js';
import { screeningTexts } from './screening.texts.js';

/** Who answers which screener, in which language and how. */
export class StartScreeningScreen extends Screen<Route & { screen: 'start-screening' }> {
  static override properties = {
    ...Screen.properties,
    choice: { state: true },
    dateFault: { state: true },
  };

  declare choice: ScreeningChoice | undefined;
  declare dateFault: string | undefined;

  #due: readonly string[] = [];

  protected override willUpdate(): void {
    const family = this.#family;
    if (this.choice || !family) return;
    const { caregivers } = family.value;
    const caregiver = caregivers.find(({ id }) => id === this.route.caregiver) ?? caregivers[0]!;
    this.#due = this.#dueOf(family, caregiver.id);
    const instrument =
      this.route.instrument ??
      this.#due[0] ??
      screeningOptions(this.practice, '').instruments[0]?.instrument.id ??
      '';
    this.choice = fittingChoice(this.practice, family.value, {
      caregiver: caregiver.id,
      instrument,
      language: '',
      mode: 'read-aloud',
      layout: 'page',
      date: localDay(new Date()),
    });
  }

  protected override render(): TemplateResult {
    const texts = textsOf(screeningTexts);
    const family = this.#family;
    const { choice } = this;
    if (!family || !choice)
      return html`${renderHead({ backTo: '–', onBack: () => this.goTo({ screen: 'families' }), title: '–' })}
        <p>${textsOf(wordTexts).notFound}</p>`;
    const options = screeningOptions(this.practice, choice.instrument);
    const head = renderHead({
      backTo: family.value.code,
      onBack: () => this.goTo({ screen: 'family', family: family.id }),
      title: texts.startTitle,
    });
    const readOnly = renderReadOnly(this.practice, family.id, (route) => this.goTo(route));
    if (readOnly !== nothing) return html`${head}${readOnly}`;
    return html`
      ${head}
      ${
        options.instruments.length === 0
          ? html`<p class="card">${texts.noInstrument}</p>`
          : html`<form novalidate @submit=${this.#onSubmit}>${this.#renderFields(family, choice, options)}</form>`
      }
    `;
  }

  #renderFields(
    family: Stored<'family'>,
    choice: ScreeningChoice,
    options: ScreeningOptions,
  ): TemplateResult {
    const texts = textsOf(screeningTexts);
    const isHandOver = choice.mode === 'self';
    return html`
      ${
        family.value.caregivers.length > 1
          ? this.#renderSelect('caregiver', texts.who, {
              chosen: choice.caregiver,
              options: family.value.caregivers.map(({ id }) => [id, caregiverName(family.value, id)]),
            })
          : html`<p>${texts.who}: <strong>${caregiverName(family.value, choice.caregiver)}</strong></p>`
      }
      ${this.#renderInstrument(choice, options)} ${this.#renderLanguage(family, choice, options)}
      ${this.#renderMode(choice, options)}
      ${
        choice.mode === 'paper' || isHandOver
          ? nothing
          : renderChoices({
              name: 'layout',
              legend: texts.layout,
              choices: [
                { value: 'page', label: texts.page },
                { value: 'steps', label: texts.steps },
              ],
              chosen: choice.layout,
              onChoice: (layout) => this.#change({ layout }),
            })
      }
      ${isHandOver ? nothing : this.#renderDate(choice)}
      <div class="actions">
        <button type="submit" class="primary">${isHandOver ? texts.handOverNow : texts.begin}</button>
      </div>
    `;
  }

  #renderInstrument(choice: ScreeningChoice, { instruments, chosen }: ScreeningOptions): TemplateResult {
    const texts = textsOf(screeningTexts);
    const due = instruments.filter(({ instrument }) => this.#due.includes(instrument.id));
    const others = instruments.filter(({ instrument }) => !this.#due.includes(instrument.id));
    const group = (label: string, some: typeof instruments) =>
      some.length === 0
        ? nothing
        : html`<optgroup label=${label}>
            ${some.map(({ instrument: { id, name } }) => html`<option value=${id} ?selected=${id === choice.instrument}>${name}</option>`)}
          </optgroup>`;
    return renderField({
      id: 'instrument',
      label: texts.instrument,
      hint: chosen?.instrument.title,
      control: html`<select id="instrument" aria-describedby="instrument-hint" @change=${this.#onSelect('instrument')}>
        ${group(texts.isDue, due)} ${group(texts.others, others)}
      </select>`,
    });
  }

  #renderLanguage(
    family: Stored<'family'>,
    choice: ScreeningChoice,
    options: ScreeningOptions,
  ): TemplateResult {
    const texts = textsOf(screeningTexts);
    const offered = options.languages.filter(({ state }) => state === 'offered');
    const level = options.languages.find(({ language }) => language === choice.language)?.evidence;
    const own = family.value.caregivers.find(({ id }) => id === choice.caregiver)?.language ?? '';
    const hasOwn = options.languages.some(({ language }) => language.split('-')[0] === own.split('-')[0]);
    return html`
      ${
        offered.length === 0
          ? html`<p class="muted">${texts.onlyPaper}</p>`
          : this.#renderSelect('language', texts.language, {
              chosen: choice.language,
              options: offered.map(({ language }) => [language, languageName(language)]),
              hint: texts.evidence(textsOf(wordTexts).evidence[level ?? 'none']),
            })
      }
      ${options.languages
        .filter(({ state }) => state === 'single-copy')
        .map(
          ({ language }) => html`<p class="muted small">${texts.singleCopyOff(languageName(language))}</p>`,
        )}
      ${hasOwn || offered.length === 0 ? nothing : html`<p class="muted small">${texts.notInLanguage(languageName(own))}</p>`}
    `;
  }

  #renderMode(choice: ScreeningChoice, { chosen }: ScreeningOptions): TemplateResult {
    const texts = textsOf(screeningTexts);
    const words = textsOf(wordTexts);
    return html`${renderChoices({
      name: 'mode',
      legend: texts.mode,
      choices: (chosen?.modes ?? []).map((value) => ({
        value,
        label: value === 'self' ? texts.handOver : words.mode[value],
        hint: value === 'self' ? texts.handOverHint : undefined,
      })),
      chosen: choice.mode,
      onChoice: (mode) => this.#change({ mode }),
    })}
    ${chosen?.instrument.askedByPerson ? html`<p class="muted small">${texts.askedByPerson}</p>` : nothing}`;
  }

  #renderDate({ date }: ScreeningChoice): TemplateResult {
    return renderField({
      id: 'date',
      label: textsOf(screeningTexts).date,
      fault: this.dateFault,
      control: html`<input
        id="date"
        type="date"
        required
        aria-invalid=${this.dateFault === undefined ? nothing : 'true'}
        aria-describedby=${this.dateFault === undefined ? nothing : 'date-fault'}
        .value=${date}
        @input=${this.#onSelect('date')}
      />`,
    });
  }

  #renderSelect(
    name: 'caregiver' | 'language',
    label: string,
    view: {
      readonly chosen: string;
      readonly options: readonly (readonly [string, string])[];
      readonly hint?: string;
    },
  ): TemplateResult {
    return renderField({
      id: name,
      label,
      hint: view.hint,
      control: html`<select
        id=${name}
        aria-describedby=${view.hint === undefined ? nothing : `${name}-hint`}
        @change=${this.#onSelect(name)}
      >
        ${view.options.map(([value, words]) => html`<option value=${value} ?selected=${value === view.chosen}>${words}</option>`)}
      </select>`,
    });
  }

  get #family(): Stored<'family'> | undefined {
    return this.practice.family(this.route.family);
  }

  #dueOf(family: Stored<'family'>, caregiver: string): readonly string[] {
    const screenings = this.practice.screenings(family.id).map(({ value }) => value);
    const { schedule } = this.practice.policy;
    return dueView(family.value, screenings, { schedule, today: localDay(new Date()) })
      .filter((group) => group.caregiver === caregiver)
      .flatMap(({ instruments }) => instruments);
  }

  readonly #onSelect = (name: keyof ScreeningChoice) => (event: Event) =>
    this.#change({ [name]: (event.target as HTMLInputElement | HTMLSelectElement).value });

  #change(changes: Partial<ScreeningChoice>): void {
    const family = this.#family;
    if (!family || !this.choice) return;
    const isOther = changes.caregiver !== undefined && changes.caregiver !== this.choice.caregiver;
    if (isOther) this.#due = this.#dueOf(family, changes.caregiver);
    const wanted = { ...this.choice, ...(isOther && { language: '' }), ...changes };
    this.choice = fittingChoice(this.practice, family.value, wanted);
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { choice, practice } = this;
    const { family } = this.route;
    if (!choice) return;
    if (choice.mode === 'self') {
      const { caregiver, instrument, language } = choice;
      await this.attempt(() =>
        beginHandOver(practice, { family, caregiver, instruments: [instrument], language }),
      );
      return;
    }
    this.dateFault = this.#faultOf(choice.date);
    if (this.dateFault !== undefined) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    const draft = await this.attempt(() =>
      practice.saveDraft(draftOf(choice, family, localTime(new Date()))),
    );
    if (draft) this.goTo(draftRoute(draft));
  };

  #faultOf(date: string): string | undefined {
    if (date === '') return textsOf(wordTexts).isNeeded;
    const fault = dayFault(date, { latest: localDay(new Date()) });
    return fault && textsOf(wordTexts).dayFaults[fault];
  }
}

customElements.define('start-screening-screen', StartScreeningScreen);
