// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import type { Choice } from '../parts/choices.js';
import { momentText } from '../parts/moment-text.js';
import type { StoredSafetyDraft } from '../practice/safety-drafts.js';
import { renderDocumentationList } from './documentation-list.js';
import { safetyEventTexts } from './safety-event.texts.js';

/**
 * Drafts that are not the one on this screen: of another window, or written when the result belonged to somebody else.
 * They are shown until they are discarded, so that nothing is lost unseen.
 */
export function renderLeftOver(
  others: readonly StoredSafetyDraft[],
  answers: readonly Choice<string>[],
  onDiscard: (draft: StoredSafetyDraft) => void,
): TemplateResult | typeof nothing {
  const texts = textsOf(safetyEventTexts);
  if (others.length === 0) return nothing;
  return html`<h2>${texts.leftOver}</h2>
    <p class="muted small">${texts.leftOverHelp}</p>
    ${others.map(
      (draft) => html`<section class="card left-over">
        <p class="muted small">${momentText(draft.value.begun)}</p>
        ${renderDocumentationList(draft.value.fields, answers)}
        <button type="button" @click=${() => onDiscard(draft)}>${texts.discard}</button>
      </section>`,
    )}`;
}
