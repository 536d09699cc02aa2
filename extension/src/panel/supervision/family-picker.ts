// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { familyRows } from '../families/family-rows.js';
import { Screen } from '../app/screen.js';
import type { Stored } from '../practice/typed-records.js';
import { pickerTexts } from './picker.texts.js';

/** How many families are shown before all of them are asked for. */
const fewRows = 12;

/** Open families to choose from, those with something noted first. */
export class FamilyPicker extends Screen {
  static override properties = {
    ...Screen.properties,
    state: { attribute: false },
    pick: { attribute: false },
    isWhole: { state: true },
  };

  /** Where a family stands, in a few words; empty: nothing is noted. */
  declare state: (family: Stored<'family'>) => string;
  declare pick: (family: Stored<'family'>) => void;
  declare isWhole: boolean;

  protected override render(): TemplateResult {
    const texts = textsOf(pickerTexts);
    const rows = familyRows(this.practice.families())
      .filter(({ family }) => family.value.closed === '')
      .map(({ family }) => ({ family, words: this.state(family) }));
    const noted = rows.filter(({ words }) => words !== '');
    const sorted = [...noted, ...rows.filter(({ words }) => words === '')];
    const shown = this.isWhole ? sorted : sorted.slice(0, Math.max(fewRows, noted.length));
    if (rows.length === 0) return html`<p class="muted">${texts.noFamilies}</p>`;
    return html`<ul class="rows">
        ${shown.map(
          ({ family, words }) =>
            html`<li>
              <button type="button" class="row stack" @click=${() => this.pick(family)}>
                <bdi class="code">${family.value.code}</bdi>
                ${words === '' ? nothing : html`<span class="muted">${words}</span>`}
              </button>
            </li>`,
        )}
      </ul>
      ${
        shown.length === sorted.length
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => (this.isWhole = true)}>
              ${texts.showAll(sorted.length)}
            </button>`
      }`;
  }
}

customElements.define('family-picker', FamilyPicker);

declare global {
  interface HTMLElementTagNameMap {
    'family-picker': FamilyPicker;
  }
}
