// SPDX-License-Identifier: Apache-2.0
import { ChartingError } from '../charting-error.js';

/** A local calendar day: 'yyyy-mm-dd'. It has no time and no time zone. */
export type LocalDay = string;

export const dayMs = 86_400_000;

/**
 * Days since 1970-01-01, so that days can be compared and subtracted without time zones.
 *
 * @param day 'yyyy-mm-dd' of the years 1800 to 2999.
 * @throws ChartingError 'bad-day' for anything else, 2026-02-29 included.
 */
export function dayNumber(day: LocalDay): number {
  const isWritten = typeof day === 'string' && /^(?:1[89]\d\d|2\d{3})-\d\d-\d\d$/.test(day);
  const [year = 0, month = 0, dayOfMonth = 0] = isWritten ? day.split('-').map(Number) : [];
  const time = Date.UTC(year, month - 1, dayOfMonth);
  // A day beyond its month's end comes back as another one.
  if (!isWritten || new Date(time).getUTCMonth() !== month - 1)
    throw new ChartingError('bad-day', 'a day must be written yyyy-mm-dd and stand in the calendar');
  return time / dayMs;
}
