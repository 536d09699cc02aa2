// SPDX-License-Identifier: Apache-2.0
import { addDays } from './add-days.js';
import { dayNumber, type LocalDay } from './day-number.js';

/**
 * The same day of the month `months` calendar months later, or that month's last day where it is shorter:
 * 2026-01-31 and 1 month give 2026-02-28.
 *
 * @param months A whole number; negative goes back.
 * @throws ChartingError 'bad-day', for a result beyond the years 1800 to 2999 too.
 */
export function addMonths(day: LocalDay, months: number): LocalDay {
  dayNumber(day);
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const count = year * 12 + month - 1 + months;
  const first = firstOfMonth(count);
  const lastDay = dayNumber(addDays(firstOfMonth(count + 1), -1)) - dayNumber(first) + 1;
  return addDays(first, Math.min(dayOfMonth, lastDay) - 1);
}

function firstOfMonth(count: number): LocalDay {
  const year = Math.floor(count / 12);
  return `${String(year).padStart(4, '0')}-${String(count - year * 12 + 1).padStart(2, '0')}-01`;
}
