// SPDX-License-Identifier: Apache-2.0
import type { NoteLanguage } from '@cradleside/charting';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { noteTexts } from './note.texts.js';
import { rowsFor } from './rows-for.js';

/** The note as it will be inserted, to be edited, and the way back to an edited text that was replaced. */
export function renderNotePreview({
  text,
  language,
  isLocked,
  onText,
  onBringBack,
}: {
  readonly text: string;
  readonly language: NoteLanguage;
  /** It is on its way into the page. */
  readonly isLocked: boolean;
  readonly onText: (text: string) => void;
  /** Undefined: no text is set aside for this chart and this caregiver. */
  readonly onBringBack: (() => void) | undefined;
}): TemplateResult {
  const texts = textsOf(noteTexts);
  return html`<div class="field">
      <label for="note-text">${texts.preview}</label>
      <span class="hint" id="note-hint">${texts.previewHint}</span>
      <textarea
        id="note-text"
        class="note-text"
        dir="ltr"
        lang=${language}
        aria-describedby="note-hint"
        spellcheck="false"
        ?readonly=${isLocked}
        rows=${rowsFor(text)}
        .value=${text}
        @input=${(event: InputEvent) => onText((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
    ${
      onBringBack
        ? html`<p class="small" role="status">
            ${texts.rewritten}
            <button type="button" class="quiet" @click=${onBringBack}>${texts.bringBack}</button>
          </p>`
        : nothing
    }`;
}
