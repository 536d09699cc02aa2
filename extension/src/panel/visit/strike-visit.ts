// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { renderField } from '../parts/field.js';
import { momentText } from '../parts/moment-text.js';
import { wordTexts } from '../parts/words.texts.js';
import type { Stored } from '../practice/typed-records.js';
import { visitTexts } from './visit.texts.js';

/** Striking a visit out or taking that back, with a reason, and the trace of what was done to it. */
export function renderStrike(
  { value }: Stored<'visit'>,
  {
    reason,
    fault,
    onReason,
    onStrike,
  }: {
    /** undefined: not asked for yet. */
    readonly reason: string | undefined;
    readonly fault: string | undefined;
    readonly onReason: (reason: string) => void;
    readonly onStrike: () => void;
  },
): TemplateResult {
  const texts = textsOf(visitTexts);
  const words = textsOf(wordTexts);
  const label = value.isStruck ? texts.takeBack : texts.strike;
  return html`<h2>${texts.more}</h2>
    ${
      reason === undefined
        ? html`<button type="button" @click=${() => onReason('')}>${label}</button>`
        : html`<div class="card">
            ${renderField({
              id: 'strike-reason',
              label: words.reason,
              fault,
              control: html`<input
                id="strike-reason"
                maxlength="200"
                autocomplete="off"
                spellcheck="false"
                aria-invalid=${fault === undefined ? nothing : 'true'}
                aria-describedby=${fault === undefined ? nothing : 'strike-reason-fault'}
                .value=${reason}
                @input=${(event: Event) => onReason((event.target as HTMLInputElement).value)}
              />`,
            })}
            <button type="button" class=${value.isStruck ? '' : 'danger'} @click=${onStrike}>${label}</button>
          </div>`
    }
    <ul class="rows">
      ${value.corrections.map(
        ({ what, actor, time, reason: why }) =>
          html`<li class="correction">
            ${words.correction[what]}, ${actor}, ${momentText(time)}${why === '' ? nothing : html`<br /><span class="muted">${why}</span>`}
          </li>`,
      )}
    </ul>`;
}
