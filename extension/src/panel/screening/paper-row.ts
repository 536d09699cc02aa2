// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { renderField } from '../parts/field.js';
import { optionsOf } from './paper-digits.js';
import type { PaperReading } from './paper-digits.js';
import { paperFaultText } from './paper-fault-text.js';
import { screeningTexts } from './screening.texts.js';

/** The field into which a paper form is typed, one character for each question, and how far it has come. */
export function renderPaperRow(
  instrument: Instrument,
  {
    typed,
    reading: { answers, faults },
    isRefusedEmpty,
    onTyped,
  }: {
    readonly typed: string;
    readonly reading: PaperReading;
    /** It was to be saved without any answer. */
    readonly isRefusedEmpty: boolean;
    readonly onTyped: (typed: string) => void;
  },
): TemplateResult {
  const texts = textsOf(screeningTexts);
  const [first] = faults;
  const fault = first
    ? paperFaultText(first, answers.length)
    : (isRefusedEmpty || undefined) && texts.nothingTyped;
  const values = answers.flatMap(({ item }) => optionsOf(instrument, item).map(({ value }) => value));
  const count = answers.filter(({ response }) => response !== undefined).length;
  return html`${renderField({
    id: 'paper-row',
    label: texts.answers,
    hint: texts.paperHint(answers.length, Math.max(...values)),
    fault,
    control: html`<input
        id="paper-row"
        class="paper-row"
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby=${fault === undefined ? 'paper-row-hint' : 'paper-row-hint paper-row-fault'}
        aria-invalid=${fault === undefined ? nothing : 'true'}
        .value=${typed}
        @input=${(event: Event) => onTyped((event.target as HTMLInputElement).value)}
      />`,
  })}
    <p class="muted small" role="status">${texts.fewTyped(count, answers.length)}</p>`;
}
