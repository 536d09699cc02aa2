// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface Tick {
  readonly value: string;
  readonly label: string;
  /** Said behind the label in muted ink. */
  readonly hint?: string | undefined;
  readonly isOff?: boolean;
  readonly isChosen: boolean;
}

export interface Ticks {
  readonly name: string;
  readonly legend: string;
  readonly ticks: readonly Tick[];
  readonly fault?: string | undefined;
  readonly onTick: (value: string, isChosen: boolean) => void;
}

/** A few choices of which any may be taken: native checkboxes, each a whole row. */
export function renderTicks({ name, legend, ticks, fault, onTick }: Ticks): TemplateResult {
  return html`<fieldset class="choices" aria-describedby=${fault === undefined ? nothing : `${name}-fault`}>
    <legend>${legend}</legend>
    ${ticks.map(
      ({ value, label, hint, isOff, isChosen }) =>
        html`<label class="choice"
          ><input
            type="checkbox"
            name=${name}
            .value=${value}
            .checked=${isChosen}
            ?disabled=${isOff ?? false}
            aria-invalid=${fault === undefined ? nothing : 'true'}
            @change=${(event: Event) => onTick(value, (event.target as HTMLInputElement).checked)}
          /><span dir="auto"
            >${label}${hint === undefined ? nothing : html` <span class="muted small">${hint}</span>`}</span
          ></label
        >`,
    )}
    ${fault === undefined ? nothing : html`<span class="fault" id="${name}-fault">${fault}</span>`}
  </fieldset>`;
}
