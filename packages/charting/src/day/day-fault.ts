// SPDX-License-Identifier: Apache-2.0
import { ChartingError } from '../charting-error.js';
import { dayNumber, type LocalDay } from './day-number.js';

/** Why a day that was entered cannot stand. `no-day`: empty, or not in the calendar. */
export type DayFault = 'no-day' | 'too-early' | 'too-late';

/** Between which days an entered day must lie, both included. */
export interface DayBounds {
  /** Default 1900-01-01: nobody in a family's records was born before, and a year of two digits is year 26. */
  readonly earliest?: LocalDay;
  /** Default 2999-12-31, the last day that can be reckoned with. */
  readonly latest?: LocalDay;
}

const firstDay = '1900-01-01';
const lastDay = '2999-12-31';

/**
 * The one check for days that people type or that come from elsewhere: a calendar day within bounds. A date field hands
 * out 0026-03-04 for "03/04/26", and years of five digits, which no comparison of texts finds.
 *
 * @param bounds Days outside 1900 to 2999 are refused whatever they say.
 * @returns undefined where the day can stand. Never throws on `day`.
 * @throws ChartingError 'bad-day' for bounds that are no days themselves.
 */
export function dayFault(
  day: string,
  { earliest = firstDay, latest = lastDay }: DayBounds = {},
): DayFault | undefined {
  const number = numberOf(day);
  // Year 26 is a slip to be named as what it is.
  if (number === undefined) return /^[01]\d{3}-\d\d-\d\d$/.test(day) ? 'too-early' : 'no-day';
  if (number < Math.max(dayNumber(firstDay), dayNumber(earliest))) return 'too-early';
  return number > Math.min(dayNumber(lastDay), dayNumber(latest)) ? 'too-late' : undefined;
}

function numberOf(day: string): number | undefined {
  try {
    return dayNumber(day);
  } catch (error) {
    if (error instanceof ChartingError) return undefined;
    throw error;
  }
}
