// SPDX-License-Identifier: Apache-2.0
import { ChartingError } from '../charting-error.js';
import { dayNumber } from '../day/day-number.js';
import { noteStrings } from '../strings/note-strings-by-language.js';
import type { NoteStrings } from '../strings/note-strings.js';
import { changeLine } from './change-line.js';
import { checkedLines } from './checked-lines.js';
import { childNote } from './child-note.js';
import { itemSentences } from './item-sentences.js';
import type { NoteRequest } from './note-request.js';
import { ruleSentences } from './rule-sentences.js';
import { scoreSentences } from './score-sentences.js';
import { writableLabel } from './writable-label.js';

/** Asked once of a caregiver: a second entry corrects the first, so that there is no change to tell. */
const givenOnce: ReadonlySet<string> = new Set(['ace-10']);

/**
 * The note of one screener for the chart: plain text of at most 6 lines, the same for the same request, in characters of
 * Windows-1252 only. Day, instrument, mode, language, answers, total and band or why there is none, every critical item,
 * rules, change since the baseline, two blanks for the clinician. In a child's chart it is one sentence without result.
 *
 * @returns Lines joined by '\n', without one at the end.
 * @throws ChartingError 'invalid-result', 'wrong-instrument', 'wrong-baseline', 'bad-day' or 'not-writable'.
 *
 * @example
 * noteText({ instrument: phq9, administration, date: '2026-03-04', device: 'tablet', chart: 'caregiver', language: 'en' });
 */
export function noteText(request: NoteRequest): string {
  const { instrument, administration, date, baseline } = request;
  if (instrument.kind !== 'questionnaire' || instrument.id !== administration.instrument)
    throw new ChartingError('wrong-instrument', 'instrument: must be the definition that was answered');
  if (administration.result.status === 'invalid')
    throw new ChartingError(
      'invalid-result',
      'administration: an answer is outside its scale; correct it first',
    );
  dayNumber(date);
  const strings = noteStrings[request.language];
  if (request.chart === 'child') return checkedLines([childNote(request, strings)]);
  const rules = ruleSentences(instrument, administration.result, strings);
  return checkedLines([
    firstLine(request, strings),
    ...(rules.length > 0 ? [rules.join(' ')] : []),
    ...(baseline && !givenOnce.has(instrument.id)
      ? [changeLine(instrument, request, baseline, strings)]
      : []),
    strings.blanks,
    instrument.respondent === 'self' ? strings.closing : strings.closingRated,
  ]);
}

function firstLine(
  { instrument, administration, date, device, prorated }: NoteRequest,
  strings: NoteStrings,
): string {
  const { mode, language } = administration;
  const [base = ''] = language.split('-');
  const circumstances = [
    strings.mode[mode],
    ...(device === undefined || mode === 'paper' ? [] : [strings.device[device]]),
    strings.language[base] ?? language,
  ];
  return [
    `${writableLabel(instrument.name, instrument.id)} ${date} (${circumstances.join(', ')}):`,
    ...scoreSentences(instrument, administration, strings, prorated ?? 'shown'),
    ...itemSentences(instrument, administration, strings),
  ].join(' ');
}
