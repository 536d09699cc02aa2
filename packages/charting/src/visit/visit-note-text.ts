// SPDX-License-Identifier: Apache-2.0
import type { Checklist } from '@cradleside/instruments';
import type { ChecklistAdministration } from '@cradleside/instruments/administration';
import { ChartingError } from '../charting-error.js';
import { dayNumber } from '../day/day-number.js';
import { checkedLines } from '../note/checked-lines.js';
import type { NoteLanguage } from '../note/note-request.js';
import { writableLabel } from '../note/writable-label.js';
import { englishVisit } from '../strings/visit.en.js';
import { spanishVisit } from '../strings/visit.es.js';
import type { VisitStrings } from '../strings/visit-strings.js';
import type { Visit } from './visit.js';

/** What a visit note is written from. */
export interface VisitNoteRequest {
  readonly visit: Visit;
  readonly checklist: Checklist;
  /** What was ticked after the visit; absent: not logged. */
  readonly log?: ChecklistAdministration | undefined;
  readonly language: NoteLanguage;
}

const languages: Readonly<Record<NoteLanguage, VisitStrings>> = { en: englishVisit, es: spanishVisit };
const longestMinutes = 480;

/**
 * The note of a visit for the chart: day, status, minutes, setting, language, who was there, then one line for each
 * category with a tick. Plain text in characters of Windows-1252 only, the same for the same request; never a score.
 *
 * @returns Lines joined by '\n', without one at the end.
 * @throws ChartingError 'bad-day'; 'bad-visit' for a field that cannot stand, or a log of a visit that was not held;
 *   'wrong-instrument', 'invalid-result' or 'not-writable' for the log.
 */
export function visitNoteText({ visit, checklist, log, language }: VisitNoteRequest): string {
  const strings = languages[language];
  const lines = [firstLine(visit, strings)];
  if (visit.status === 'held') lines.push(...componentLines(checklist, log, strings));
  else if (log && log.result.status !== 'blank')
    throw new ChartingError('bad-visit', 'log: only a visit that was held has one');
  lines.push(strings.blanks, ...(visit.status === 'held' ? [strings.closing] : []));
  return checkedLines(lines);
}

function firstLine(visit: Visit, strings: VisitStrings): string {
  const { date, status, minutes, setting, language, dyadTogether, others = [], crisisVisit } = visit;
  dayNumber(date);
  if (minutes != null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= longestMinutes))
    throw new ChartingError('bad-visit', `visit: minutes must be a whole number from 1 to ${longestMinutes}`);
  const facts = [
    wordOf(strings.status, status),
    ...(minutes == null ? [] : [strings.minutes(minutes)]),
    ...(setting == null ? [] : [wordOf(strings.setting, setting)]),
    ...(language == null ? [] : [strings.spokenLanguage(languageName(language, strings))]),
  ];
  return [
    `${strings.opening(date)}: ${facts.join(', ')}.`,
    ...(dyadTogether == null ? [] : [dyadTogether ? strings.together : strings.notTogether]),
    ...(others.length === 0
      ? []
      : [strings.alsoPresent(others.map((one) => wordOf(strings.company, one)).join(', '))]),
    ...(crisisVisit === true ? [strings.crisisVisit] : []),
  ].join(' ');
}

function componentLines(
  checklist: Checklist,
  log: ChecklistAdministration | undefined,
  strings: VisitStrings,
): string[] {
  if (!log || log.result.status === 'blank') return [strings.notLogged];
  if (log.instrument !== checklist.id)
    throw new ChartingError('wrong-instrument', 'checklist: must be the definition that was filled in');
  if (log.result.status === 'invalid')
    throw new ChartingError('invalid-result', 'log: an unknown item is ticked; correct it first');
  if (log.result.status === 'nothing') return [strings.nothingFromList];
  const ticked = new Set(log.result.ticked);
  const own = strings.labels[checklist.id] ?? {};
  const label = (id: string, text: string) => writableLabel(own[id] ?? text, id);
  const lines = checklist.categories.flatMap((category) => {
    const used = category.items
      .filter(({ id }) => ticked.has(id))
      .map(({ id, label: text, variants = [] }) => {
        const finer = variants
          .map((variant) => ({ ...variant, path: `${id}.${variant.id}` }))
          .filter(({ path }) => ticked.has(path))
          .map(({ path, label: words }) => label(path, words));
        return `${lowered(label(id, text))}${finer.length > 0 ? ` (${finer.join(', ')})` : ''}`;
      });
    return used.length === 0 ? [] : [`- ${label(category.id, category.short)}: ${used.join('; ')}.`];
  });
  return [strings.components, ...lines];
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function languageName(tag: string, { language }: VisitStrings): string {
  const [base = ''] = tag.split('-');
  return language[base] ?? tag;
}

function wordOf<Word extends string>(words: Readonly<Record<Word, string>>, word: Word): string {
  if (!Object.hasOwn(words, word))
    throw new ChartingError('bad-visit', 'visit: a word that no visit field has');
  return words[word];
}
