// SPDX-License-Identifier: Apache-2.0
import type { ResultOnlyInstrument } from '@cradleside/instruments';
import { checkEnteredResult } from '@cradleside/instruments/scoring';
import { ChartingError } from '../charting-error.js';
import { dayNumber, type LocalDay } from '../day/day-number.js';
import { noteStrings } from '../strings/note-strings-by-language.js';
import { checkedLines } from './checked-lines.js';
import type { NoteLanguage } from './note-request.js';
import { writableLabel } from './writable-label.js';

/** What a note about numbers that were computed elsewhere is written from. */
export interface ResultNoteRequest {
  readonly instrument: ResultOnlyInstrument;
  /** Result id -> the number as entered; null or absent: not entered. */
  readonly values: Readonly<Record<string, number | null>>;
  readonly date: LocalDay;
  /** Completed months, where the child was rated: see `ageInMonths`. */
  readonly childMonths?: number | null | undefined;
  /** Who rated, in the clinician's words: 'mother'. */
  readonly rater?: string | undefined;
  readonly language: NoteLanguage;
}

/**
 * The note of results that were only entered: each number with its range, two blanks for the clinician. Nothing is
 * computed, and nothing is said of what a number means.
 *
 * @throws ChartingError 'invalid-result' for a number outside its range, 'bad-day' or 'not-writable'.
 */
export function resultNoteText(request: ResultNoteRequest): string {
  const { instrument, date, childMonths, rater, language } = request;
  const strings = noteStrings[language];
  const { status, values } = checkEnteredResult(instrument, request.values);
  if (status === 'invalid')
    throw new ChartingError('invalid-result', 'values: a number is outside its range');
  dayNumber(date);
  const circumstances = [
    ...(rater === undefined ? [] : [rater]),
    ...(childMonths == null ? [] : [strings.childMonths(childMonths)]),
  ];
  const results = instrument.results.map(({ id, label, min, max }) => {
    const value = values[id] ?? null;
    const name = writableLabel(label, id);
    if (value === null) return strings.notEntered(name);
    return `${name} ${value}${min === null || max === null ? '' : ` (${min}-${max})`}`;
  });
  const about = circumstances.length > 0 ? ` (${circumstances.join(', ')})` : '';
  return checkedLines([
    `${writableLabel(instrument.name, instrument.id)} ${date}${about}: ${results.join('; ')}.`,
    strings.blanks,
    strings.closingEntered,
  ]);
}
