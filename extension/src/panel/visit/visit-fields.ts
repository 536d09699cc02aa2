// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { renderChoices } from '../parts/choices.js';
import { renderField } from '../parts/field.js';
import { languageName } from '../parts/language-name.js';
import { wordTexts } from '../parts/words.texts.js';
import type { Visit, VisitDraft } from '../practice/records.js';
import type { VisitCheck } from './check-visit.js';
import { visitTexts } from './visit.texts.js';

type Fields = VisitDraft['fields'];

export interface VisitFieldsView {
  readonly fields: Fields;
  /** What was typed as minutes, which may be no number. */
  readonly minutes: string;
  readonly check: VisitCheck;
  /** BCP 47 tags to choose from. */
  readonly languages: readonly string[];
  readonly onChange: (changes: Partial<Fields>) => void;
  readonly onMinutes: (typed: string) => void;
}

const keysOf = <Key extends string>(words: Readonly<Record<Key, string>>) => Object.keys(words) as Key[];

/** What is noted about a visit. A visit that was not held has a day and a status only. */
export function renderVisitFields(view: VisitFieldsView): TemplateResult {
  const { fields, check, onChange } = view;
  const texts = textsOf(visitTexts);
  const { visitStatus, isNeeded, dayFaults } = textsOf(wordTexts);
  const dateFault = check.date && { needed: isNeeded, ...dayFaults }[check.date];
  return html`
    ${renderField({
      id: 'visit-date',
      label: texts.date,
      fault: dateFault,
      control: html`<input
        id="visit-date"
        type="date"
        aria-invalid=${dateFault === undefined ? nothing : 'true'}
        aria-describedby=${dateFault === undefined ? nothing : 'visit-date-fault'}
        .value=${fields.date}
        @input=${(event: Event) => onChange({ date: (event.target as HTMLInputElement).value })}
      />`,
    })}
    ${renderChoices<Visit['status']>({
      name: 'visit-status',
      legend: texts.status,
      choices: keysOf(visitStatus).map((value) => ({ value, label: visitStatus[value] })),
      chosen: fields.status,
      onChoice: (status) => onChange({ status }),
    })}
    ${fields.status === 'held' ? renderHeld(view) : nothing}
  `;
}

function renderHeld(view: VisitFieldsView): TemplateResult {
  const { fields, minutes, check, languages, onChange, onMinutes } = view;
  const texts = textsOf(visitTexts);
  const together = fields.dyadTogether === null ? 'unknown' : (`${fields.dyadTogether}` as const);
  const chosen = (event: Event) => (event.target as HTMLSelectElement).value;
  return html`
    ${renderField({
      id: 'visit-minutes',
      label: texts.minutes,
      hint: texts.minutesHint,
      fault: check.minutes && texts.minutesFault,
      control: html`<input
        id="visit-minutes"
        inputmode="numeric"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${check.minutes ? 'visit-minutes-hint visit-minutes-fault' : 'visit-minutes-hint'}
        aria-invalid=${check.minutes ? 'true' : nothing}
        .value=${minutes}
        @input=${(event: Event) => onMinutes((event.target as HTMLInputElement).value)}
      />`,
    })}
    ${renderField({
      id: 'visit-setting',
      label: texts.setting,
      control: html`<select id="visit-setting" @change=${(event: Event) => onChange({ setting: chosen(event) })}>
        <option value="" ?selected=${fields.setting === ''}>${texts.notNoted}</option>
        ${keysOf(texts.settings).map((value) => html`<option value=${value} ?selected=${value === fields.setting}>${texts.settings[value]}</option>`)}
      </select>`,
    })}
    ${renderChoices<'true' | 'false' | 'unknown'>({
      name: 'visit-together',
      arrangement: 'in-row',
      legend: texts.together,
      choices: [
        { value: 'true', label: texts.yes },
        { value: 'false', label: texts.no },
        { value: 'unknown', label: texts.notNoted },
      ],
      chosen: together,
      onChoice: (value) => onChange({ dyadTogether: value === 'unknown' ? null : value === 'true' }),
    })}
    <fieldset class="boxes">
      <legend>${texts.others}</legend>
      ${keysOf(texts.company).map((value) => renderBox(texts.company[value], fields.others.includes(value), () => onChange({ others: toggled(fields.others, value) })))}
    </fieldset>
    ${renderBox(texts.crisisVisit, fields.isCrisisVisit, () => onChange({ isCrisisVisit: !fields.isCrisisVisit }))}
    ${renderField({
      id: 'visit-language',
      label: texts.language,
      control: html`<select id="visit-language" @change=${(event: Event) => onChange({ language: chosen(event) })}>
        ${languages.map((tag) => html`<option value=${tag} ?selected=${tag === fields.language}>${languageName(tag)}</option>`)}
      </select>`,
    })}
  `;
}

function renderBox(label: string, ticked: boolean, onToggle: () => void): TemplateResult {
  return html`<label class="choice"
    ><input type="checkbox" .checked=${ticked} @change=${onToggle} /><span>${label}</span></label
  >`;
}

const toggled = (values: readonly string[], value: string) =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
