// SPDX-License-Identifier: Apache-2.0
import { ChartingError } from '../charting-error.js';
import { addDays } from '../day/add-days.js';
import { dayNumber, type LocalDay } from '../day/day-number.js';
import type { DuePoint } from '../schedule/due-points.js';
import { calendarStrings, type CalendarLanguage } from '../strings/calendar.js';
import { escapedText, foldedLine } from './content-line.js';

/** One point of a schedule in somebody's calendar. */
export interface CalendarEntry extends Pick<DuePoint, 'unit' | 'count' | 'due' | 'opens' | 'closes'> {
  /**
   * What makes the entry the same at each export: 16 to 64 letters, digits, '-' or '_', drawn at random once for each
   * caregiver and kept. Never a name, a client's code, a record's id, or anything made from one.
   */
  readonly token: string;
  /** While it is reckoned from a due date it is said to move. */
  readonly isEstimated?: boolean | undefined;
}

/** What a calendar file is written from. */
export interface CalendarRequest {
  /** At most one for each token and point. */
  readonly entries: readonly CalendarEntry[];
  /** When the file is written: ISO 8601 with an offset. */
  readonly now: string;
  readonly language: CalendarLanguage;
}

const lineEnd = '\r\n';

/**
 * A calendar file (RFC 5545) of due screeners: one all-day event on each due day, that takes no time of the day. It says
 * that screeners are due and in which window, never for whom or which. The same entries have the same UIDs at each export,
 * so that a calendar replaces what it has.
 *
 * @returns Lines of at most 75 octets in UTF-8, each ended by CR LF.
 * @throws ChartingError 'bad-day'; 'bad-calendar' for a token or time that cannot stand, or an entry that stands twice.
 */
export function calendarText({ entries, now, language }: CalendarRequest): string {
  const stamp = new Date(/T.*(?:Z|[+-]\d\d:\d\d)$/.test(now) ? now : Number.NaN);
  if (Number.isNaN(stamp.getTime())) throw new ChartingError('bad-calendar', 'now: a time with its offset');
  const written = stamp.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const uids = new Set(entries.map(uidOf));
  if (uids.size < entries.length) throw new ChartingError('bad-calendar', 'entries: one stands twice');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cradleside//Schedule//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventLines(entry, written, language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => foldedLine(line) + lineEnd).join('');
}

function eventLines(entry: CalendarEntry, written: string, language: CalendarLanguage): readonly string[] {
  const { due, opens, closes, isEstimated } = entry;
  const strings = calendarStrings[language];
  const description = [
    strings.window(opens, closes),
    ...(isEstimated === true ? [strings.isEstimated] : []),
    strings.forWhom,
  ].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(entry)}`,
    `DTSTAMP:${written}`,
    `DTSTART;VALUE=DATE:${basicDay(due)}`,
    `DTEND;VALUE=DATE:${basicDay(addDays(due, 1))}`,
    `SUMMARY;LANGUAGE=${language}:${escapedText(strings.summary)}`,
    `DESCRIPTION;LANGUAGE=${language}:${escapedText(description)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function uidOf({ token, unit, count }: CalendarEntry): string {
  if (!/^[\w-]{16,64}$/.test(token) || !Number.isInteger(count))
    throw new ChartingError('bad-calendar', 'entries: a token of 16 to 64 letters, digits, - or _ is needed');
  return `${token}-${unit}-${count}`;
}

function basicDay(day: LocalDay): string {
  dayNumber(day);
  return day.replaceAll('-', '');
}
