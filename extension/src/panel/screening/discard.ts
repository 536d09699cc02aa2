// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { screeningTexts } from './screening.texts.js';

/** Asks before answers are thrown away. It takes the focus, and gives it back to the button with the class `discard`. */
export function renderDiscard({
  onDiscard,
  onKeep,
}: {
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}): TemplateResult {
  const texts = textsOf(screeningTexts);
  return html`<div class="card" role="alertdialog" aria-labelledby="discard-ask">
    <p id="discard-ask">${texts.discardAsk}</p>
    <div class="actions">
      <button type="button" class="danger" @click=${onDiscard}>${texts.discardYes}</button>
      <button
        type="button"
        ${ref(takeFocus)}
        @click=${({ currentTarget }: Event) => {
          const around = (currentTarget as HTMLElement).closest('.finish, form');
          onKeep();
          around?.querySelector<HTMLElement>('.discard')?.focus();
        }}
      >
        ${texts.discardNo}
      </button>
    </div>
  </div>`;
}

function takeFocus(button: Element | undefined): void {
  // Lit hands the button over before it stands in the page.
  queueMicrotask(() => (button as HTMLElement | undefined)?.focus());
}
