// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { renderField } from '../parts/field.js';
import { languageName } from '../parts/language-name.js';
import { wordTexts } from '../parts/words.texts.js';
import type { Caregiver, Kinship } from '../practice/records.js';
import { editFamilyTexts } from './edit-family.texts.js';

export interface CaregiverFields {
  readonly caregiver: Caregiver;
  /** From 1. */
  readonly position: number;
  /** BCP 47 tags to choose from; the caregiver's own is added. */
  readonly languages: readonly string[];
  readonly removal: 'possible' | 'last-one' | 'has-screenings';
  readonly onChange: (changes: Partial<Caregiver>) => void;
  readonly onRemove: () => void;
}

/** Who one caregiver is and in which language she answers. */
export function renderCaregiver(view: CaregiverFields): TemplateResult {
  const { caregiver, position, languages, removal, onChange, onRemove } = view;
  const texts = textsOf(editFamilyTexts);
  const { kinship } = textsOf(wordTexts);
  const tags = [...new Set([...languages, caregiver.language])];
  const chosen = (event: Event) => (event.target as HTMLSelectElement).value;
  return html`<fieldset class="card">
    <legend>${texts.caregiver(position)}</legend>
    ${renderField({
      id: `kinship-${position}`,
      label: texts.kinship,
      control: html`<select
        id="kinship-${position}"
        @change=${(event: Event) => onChange({ kinship: chosen(event) as Kinship })}
      >
        ${(Object.keys(kinship) as Kinship[]).map((value) => html`<option value=${value} ?selected=${value === caregiver.kinship}>${kinship[value]}</option>`)}
      </select>`,
    })}
    ${renderField({
      id: `label-${position}`,
      label: texts.label,
      hint: texts.labelHint,
      control: html`<input
        id="label-${position}"
        maxlength="40"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="label-${position}-hint"
        .value=${caregiver.label}
        @input=${(event: Event) => onChange({ label: (event.target as HTMLInputElement).value })}
      />`,
    })}
    ${renderField({
      id: `language-${position}`,
      label: texts.language,
      control: html`<select
        id="language-${position}"
        @change=${(event: Event) => onChange({ language: chosen(event) })}
      >
        ${tags.map((tag) => html`<option value=${tag} ?selected=${tag === caregiver.language}>${languageName(tag)}</option>`)}
      </select>`,
    })}
    ${removal === 'has-screenings' ? html`<p class="muted small">${texts.hasScreenings}</p>` : nothing}
    ${
      removal === 'possible'
        ? html`<button type="button" class="quiet" @click=${onRemove}>${texts.removeCaregiver(position)}</button>`
        : nothing
    }
  </fieldset>`;
}
