// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Item } from '@cradleside/instruments';
import type { NoteStrings } from '../strings/note-strings.js';
import { isWritable } from './is-writable.js';

/**
 * The words of an answer, in lower case; null where there are none in the note's language: wording is never translated by
 * us.
 */
export function answerWords(
  { scales, language }: Instrument,
  { id, scale = 'default' }: Item,
  value: number,
  { tag, answers, answerEnding }: NoteStrings,
): string | null {
  const option = scales[scale]?.find((one) => one.value === value);
  const own = language.split('-')[0] === tag ? option?.label : null;
  const label = answers[option?.loinc ?? ''] ?? answers[option?.label ?? ''] ?? own ?? null;
  if (label === null || label.length > 80 || !isWritable(label)) return null;
  const ending = answerEnding[id] ?? '';
  const words = label.charAt(0).toLowerCase() + label.slice(1);
  return ending !== '' && words.endsWith(ending) ? words.slice(0, -ending.length) : words;
}
