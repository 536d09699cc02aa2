// SPDX-License-Identifier: Apache-2.0
import type { Alert } from '@cradleside/instruments';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { screeningTexts } from './screening.texts.js';

/**
 * Asks before answers are thrown away, once more where a critical item has been endorsed in them. It takes the focus, and gives it back to the button with the class
 * `discard`.
 */
export function renderDiscard({
  alert,
  onDiscard,
  onKeep,
}: {
  /** The endorsed item, where it has been asked once already. */
  readonly alert?: Alert | undefined;
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}): TemplateResult {
  const texts = textsOf(screeningTexts);
  return html`<div class="card" role="alertdialog" aria-labelledby="discard-ask">
    <p id="discard-ask">
      ${alert ? texts.discardAlert(alert.item ?? '', String(alert.value)) : texts.discardAsk}
    </p>
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
