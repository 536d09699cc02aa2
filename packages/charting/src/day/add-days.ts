// SPDX-License-Identifier: Apache-2.0
import { dayMs, dayNumber, type LocalDay } from './day-number.js';

/**
 * The day that is `days` later; earlier when negative.
 *
 * @param days A whole number.
 * @throws ChartingError 'bad-day', for a result beyond the years 1800 to 2999 too.
 */
export function addDays(day: LocalDay, days: number): LocalDay {
  const sum = (dayNumber(day) + days) * dayMs;
  const result = Math.abs(sum) < 1e15 ? new Date(sum).toISOString().slice(0, 10) : '';
  dayNumber(result);
  return result;
}
