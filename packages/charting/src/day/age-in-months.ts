// SPDX-License-Identifier: Apache-2.0
import { addMonths } from './add-months.js';
import { dayNumber, type LocalDay } from './day-number.js';

/**
 * Completed calendar months of life on a day; null before the birth. A child born on a month's last days completes a
 * shorter month on its last day.
 *
 * @throws ChartingError 'bad-day'.
 */
export function ageInMonths(birthDate: LocalDay, onDate: LocalDay): number | null {
  if (dayNumber(onDate) < dayNumber(birthDate)) return null;
  const [birthYear = 0, birthMonth = 0] = birthDate.split('-').map(Number);
  const [year = 0, month = 0] = onDate.split('-').map(Number);
  const months = (year - birthYear) * 12 + month - birthMonth;
  return dayNumber(addMonths(birthDate, months)) > dayNumber(onDate) ? months - 1 : months;
}
