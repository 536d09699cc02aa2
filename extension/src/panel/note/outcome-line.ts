// SPDX-License-Identifier: Apache-2.0
import { textsOf } from '../app/texts.js';
import type { InsertOutcome } from '../chart-page/chart-page.js';
import { noteTexts } from './note.texts.js';

/**
 * What became of the note, and what to do now.
 * @param time hh:mm of the moment when it was known
 */
export function outcomeLine(outcome: InsertOutcome, time: string): string {
  const texts = textsOf(noteTexts);
  if (outcome.outcome === 'inserted') return `${texts.inserted(time)} ${texts.undo[outcome.undo]}`;
  const room =
    outcome.reason === 'too-long' && outcome.room !== undefined ? ` (${texts.room(outcome.room)})` : '';
  const next = outcome.outcome === 'copied' ? texts.pasteIt : texts.notCopied;
  return `${texts.reasons[outcome.reason]}${room} ${next}`;
}
