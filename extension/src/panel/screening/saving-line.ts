// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import type { SavingState } from './draft-queue.js';
import { screeningTexts } from './screening.texts.js';

/** Whether the answers are on the disk; where they are not, why, and a button to save again. */
export function renderSaving(
  state: SavingState,
  {
    fault,
    isBeside,
    onRetry,
    onGiveUp,
  }: {
    readonly fault: string;
    /** Another window has changed the draft, so this one is kept beside it. */
    readonly isBeside: boolean;
    readonly onRetry: () => void;
    /** Leaves without what is not saved. */
    readonly onGiveUp: () => void;
  },
): TemplateResult {
  const texts = textsOf(screeningTexts);
  if (state === 'failed')
    return html`<div class="alert act-now" role="alert">
      <p>${texts.notSaved(fault)}</p>
      <div class="actions">
        <button type="button" @click=${onRetry}>${texts.saveAgain}</button>
        <button type="button" class="quiet" @click=${onGiveUp}>${texts.leaveUnsaved}</button>
      </div>
    </div>`;
  const words = { 'nothing-yet': nothing, saving: texts.saving, saved: texts.saved }[state];
  return html`${isBeside ? html`<p class="alert note" role="status">${texts.beside}</p>` : nothing}
    <p class="saving muted small" role="status">${words}</p>`;
}
