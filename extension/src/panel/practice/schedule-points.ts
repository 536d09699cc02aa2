// SPDX-License-Identifier: Apache-2.0
import { ChartingError } from '@cradleside/charting';
import { dayFault } from '@cradleside/charting/day';
import type { ChildDates } from '@cradleside/charting/day';
import { duePoints } from '@cradleside/charting/schedule';
import type { DuePoint } from '@cradleside/charting/schedule';
import type { Policy } from '@cradleside/policy';
import type { Family } from './records.js';

/**
 * The points of the agency's schedule for an episode, those after its closing left out. None where the day of enrolment is
 * unknown or cannot be right (`hasBadDay` says so).
 *
 * @param until local day up to which endless series go
 */
export function schedulePoints(
  family: Family,
  { schedule, until }: { readonly schedule: Policy['schedule']; readonly until: string },
): readonly DuePoint[] {
  const { opened, closed } = family;
  if (!isDay(opened)) return [];
  try {
    return duePoints({ schedule, enrolled: opened, ...childDates(family), until }).filter(
      ({ due }) => !isDay(closed) || due <= closed,
    );
  } catch (error) {
    // A point beyond the last day that can be reckoned with is due in no one's time.
    if (error instanceof ChartingError && error.code === 'bad-day') return [];
    throw error;
  }
}

/** Birth and due date, those that cannot be right left out. */
export function childDates({ child: { birthDate, dueDate } }: Family): ChildDates {
  return { birthDate: isDay(birthDate) ? birthDate : null, dueDate: isDay(dueDate) ? dueDate : null };
}

/** Whether a day is known and can be right. */
export function isDay(day: string): boolean {
  return day !== '' && dayFault(day) === undefined;
}
