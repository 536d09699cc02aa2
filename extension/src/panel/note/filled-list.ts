// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import type { FilledPage } from './fill-page.js';
import { noteTexts } from './note.texts.js';

/** Each field of the page rule with what became of it. */
export function renderFilled(filled: FilledPage | undefined): TemplateResult | typeof nothing {
  const texts = textsOf(noteTexts);
  if (!filled) return nothing;
  if (filled.state !== 'filled') return html`<p class="card">${texts.notFilled[filled.state]}</p>`;
  const words: Readonly<Record<string, string>> = { ...texts.leftOut, ...texts.fieldOutcome };
  return html`<div class="card">
    <h2>${texts.fillTitle}</h2>
    <dl class="facts">
      ${filled.fields.map(
        ({ field, outcome }) =>
          html`<div>
            <dt><bdi>${field}</bdi></dt>
            <dd>${words[outcome]}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}
