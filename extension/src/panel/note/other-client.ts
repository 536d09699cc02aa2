// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { isolated } from '../parts/isolated.js';
import { wordTexts } from '../parts/words.texts.js';
import { noteTexts } from './note.texts.js';

/** The page says that it is another client's: nothing is changed in it without a second word. */
export function renderOtherClient({
  found,
  code,
  onGoOn,
  onCancel,
}: {
  readonly found: string;
  readonly code: string;
  readonly onGoOn: () => void;
  readonly onCancel: () => void;
}): TemplateResult {
  const texts = textsOf(noteTexts);
  return html`<div class="alert act-now other-client" role="alert">
    <p>${texts.otherClient(isolated(found), isolated(code))}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${onCancel}>${textsOf(wordTexts).cancel}</button>
      <button type="button" class="danger" @click=${onGoOn}>${texts.goOnThere}</button>
    </div>
  </div>`;
}
