// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { screeningTexts } from '../screening/screening.texts.js';
import { visitTexts } from './visit.texts.js';

/** What can be done with a visit: saving, discarding what was begun, and the note of one that is saved. */
export function renderVisitActions({
  draft,
  isBusy,
  isUnlogged,
  onDiscard,
  onNote,
}: {
  readonly draft: 'kept' | 'none';
  readonly isBusy: boolean;
  readonly isUnlogged: boolean;
  readonly onDiscard: () => void;
  readonly onNote: (() => void) | undefined;
}): TemplateResult {
  const texts = textsOf(visitTexts);
  return html`<div class="actions">
    <button type="submit" class="primary" ?disabled=${isBusy}>${isUnlogged ? texts.saveUnlogged : texts.save}</button>
    ${
      draft === 'kept'
        ? html`<button type="button" class="discard" ?disabled=${isBusy} @click=${onDiscard}>
            ${textsOf(screeningTexts).discard}
          </button>`
        : nothing
    }
    ${onNote ? html`<button type="button" @click=${onNote}>${texts.note}</button>` : nothing}
  </div>`;
}
