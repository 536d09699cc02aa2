// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { noteTexts } from './note.texts.js';
import type { WrittenNote } from './write-note.js';

/** Why there is no note to insert, and what to do. */
export function renderNoNote(state: Exclude<WrittenNote['state'], 'written'>): TemplateResult {
  const texts = textsOf(noteTexts);
  const words = {
    'nothing-chosen': texts.nothingChosen,
    'cannot-write': texts.cannotWrite,
    'several-caregivers': texts.severalCaregivers,
  };
  return html`<p class="card">${words[state]}</p>`;
}
