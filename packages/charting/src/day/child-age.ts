// SPDX-License-Identifier: Apache-2.0
import { ageInMonths } from './age-in-months.js';
import { dayNumber, type LocalDay } from './day-number.js';
import { daysBetween } from './days-between.js';

/** Length of a pregnancy from the last period to the due date, by which due dates are reckoned (ACOG Opinion 700). */
const pregnancyDays = 280;

/** What is known of when the child comes or came. */
export interface ChildDates {
  readonly birthDate?: LocalDay | null | undefined;
  readonly dueDate?: LocalDay | null | undefined;
}

/**
 * `born`: completed months. `expected`: completed weeks and days of pregnancy, which pass 40 weeks when the due date is
 * over. `too-early`: the day lies before the pregnancy that the due date implies, or `unknown`: neither date is kept.
 */
export type ChildAge =
  | { readonly state: 'born'; readonly months: number }
  | { readonly state: 'expected'; readonly weeks: number; readonly days: number; readonly daysToDue: number }
  | { readonly state: 'too-early' }
  | { readonly state: 'unknown' };

/**
 * How old the child is on a day. A birth date counts from its day on; before it the due date counts, where there is one.
 *
 * @throws ChartingError 'bad-day'.
 */
export function childAge({ birthDate, dueDate }: ChildDates, onDate: LocalDay): ChildAge {
  const months = birthDate == null ? null : ageInMonths(birthDate, onDate);
  if (months !== null) return { state: 'born', months };
  dayNumber(onDate);
  const expected = dueDate ?? birthDate;
  if (expected == null) return { state: 'unknown' };
  const daysToDue = daysBetween(onDate, expected);
  const daysOfPregnancy = pregnancyDays - daysToDue;
  if (daysOfPregnancy < 0) return { state: 'too-early' };
  return {
    state: 'expected',
    weeks: Math.floor(daysOfPregnancy / 7),
    days: daysOfPregnancy % 7,
    daysToDue,
  };
}
