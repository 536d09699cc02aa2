// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Checklist, ChecklistItem } from '@cradleside/instruments';
import type { PaperStrings } from '../strings/paper-strings.js';

const square = html`<span class="square"></span>`;

/** The boxes of a checklist under their headings, and "nothing from this list". Never a total. */
export function renderBoxes({ categories }: Checklist, words: PaperStrings): TemplateResult {
  return html`<p class="muted">${words.tickAll}</p>
    <div class="categories">
      ${categories.map(
        ({ label, items }) =>
          html`<section class="category" part="item">
            <p class="stem" part="question">${label}</p>
            <ul class="boxes">
              ${items.map(renderBox)}
            </ul>
          </section>`,
      )}
    </div>
    <p class="box">${square} <span>${words.nothing}</span></p>`;
}

function renderBox({ label, help, variants = [] }: ChecklistItem): TemplateResult {
  return html`<li>
    <span class="box">${square} <span part="answer">${label}</span></span>
    ${help ? html`<span class="help muted">${help}</span>` : nothing}
    ${
      variants.length === 0
        ? nothing
        : html`<ul class="boxes">
            ${variants.map((variant) => html`<li class="box">${square} <span part="answer">${variant.label}</span></li>`)}
          </ul>`
    }
  </li>`;
}
