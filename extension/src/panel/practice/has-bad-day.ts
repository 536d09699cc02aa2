// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import type { Family, Screening } from './records.js';

/**
 * Whether a day of a family or of its screenings cannot be right: none of the calendar, or before 1900. Forms refuse such
 * days; records that came here otherwise must be shown all the same, so that they can be put right.
 */
export function hasBadDay(family: Family, screenings: readonly Pick<Screening, 'date'>[] = []): boolean {
  const { child, opened, closed } = family;
  const days = [child.birthDate, child.dueDate, opened, closed].filter((day) => day !== '');
  return [...days, ...screenings.map(({ date }) => date)].some((day) => dayFault(day) !== undefined);
}
