// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Said behind the label in muted ink. */
  readonly hint?: string | undefined;
  readonly isOff?: boolean;
  /** BCP 47 tag of the label, where it is not that of the whole. */
  readonly lang?: string;
}

export interface Choices<Value extends string> {
  readonly name: string;
  readonly legend: string;
  /** BCP 47 tag of the words, where they are not the panel's. */
  readonly lang?: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | '';
  readonly fault?: string | undefined;
  /** 'in-row' for a few short words. Absent: one below the other. */
  readonly arrangement?: 'in-row';
  readonly onChoice: (value: Value) => void;
}

/** A few choices of which one is taken: native radios, each a whole row. */
export function renderChoices<Value extends string>(view: Choices<Value>): TemplateResult {
  const { name, legend, lang, choices, chosen, fault, arrangement = '', onChoice } = view;
  return html`<fieldset class="choices ${arrangement}" lang=${lang ?? nothing} aria-describedby=${fault === undefined ? nothing : `${name}-fault`}>
    <legend dir="auto">${legend}</legend>
    ${choices.map(
      ({ value, label, hint, isOff, lang: own }) =>
        html`<label class="choice"
          ><input
            type="radio"
            name=${name}
            .value=${value}
            .checked=${value === chosen}
            ?disabled=${isOff ?? false}
            aria-invalid=${fault === undefined ? nothing : 'true'}
            @change=${() => onChoice(value)}
          /><span dir="auto" lang=${own ?? nothing}
            >${label}${hint === undefined ? nothing : html` <span class="muted small">${hint}</span>`}</span
          ></label
        >`,
    )}
    ${fault === undefined ? nothing : html`<span class="fault" id="${name}-fault">${fault}</span>`}
  </fieldset>`;
}
