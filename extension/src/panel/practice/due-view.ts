// SPDX-License-Identifier: Apache-2.0
import { ChartingError } from '@cradleside/charting';
import { dayFault, daysBetween } from '@cradleside/charting/day';
import { dueScreens } from '@cradleside/charting/schedule';
import type { DuePoint, DueRequest, DueScreen } from '@cradleside/charting/schedule';
import type { Policy } from '@cradleside/policy';
import type { RecordId } from '@cradleside/record-store';
import { groupBy } from './group-by.js';
import type { Family, Screening } from './records.js';

/** Screeners of one caregiver that are due at one time point. */
export interface DueGroup {
  readonly caregiver: RecordId;
  /** What is counted: 'month' and 'week' from enrolment on, where month 0 is the baseline. */
  readonly unit: DuePoint['unit'];
  readonly count: number;
  readonly instruments: readonly string[];
  /** Last local day of the window. */
  readonly closes: string;
  /** Days since the window closed; 0 while it is open. */
  readonly overdueDays: number;
}

/**
 * What a family is due for today, longest overdue first. The first caregiver follows the whole schedule; others only with
 * the instruments that they have had. A closed episode is due for nothing, a struck-out screening counts as none. Never
 * throws on what is stored: days that cannot be right count as not known (`hasBadDay` says so).
 */
export function dueView(
  family: Family,
  screenings: readonly Screening[],
  { schedule, today }: { readonly schedule: Policy['schedule']; readonly today: string },
): readonly DueGroup[] {
  if (family.closed !== '' || !isDay(family.opened)) return [];
  const counted = screenings.filter(({ isStruck, date }) => !isStruck && isDay(date));
  const groups = family.caregivers.flatMap(({ id }, index) => {
    const own = counted
      .filter(({ caregiver }) => caregiver === id)
      .map(({ administration, date }) => ({ instrument: administration.instrument, date }));
    const had = new Set(own.map(({ instrument }) => instrument));
    const due = whatIsDue({
      schedule,
      enrolled: family.opened,
      birthDate: isDay(family.child.birthDate) ? family.child.birthDate : null,
      dueDate: isDay(family.child.dueDate) ? family.child.dueDate : null,
      screenings: own,
      today,
    })
      .filter(({ state }) => state === 'due' || state === 'overdue')
      .filter(({ instrument }) => index === 0 || had.has(instrument));
    return [...groupBy(due, (point) => `${point.unit} ${point.count}`).values()].map((screens): DueGroup => {
      const { unit, count, closes } = screens[0]!;
      return {
        caregiver: id,
        unit,
        count,
        instruments: screens.map(({ instrument }) => instrument),
        closes,
        overdueDays: Math.max(0, daysBetween(closes, today)),
      };
    });
  });
  return groups.sort((one, other) => one.closes.localeCompare(other.closes));
}

const isDay = (day: string) => day !== '' && dayFault(day) === undefined;

/** A point beyond the last day that can be reckoned with is due in no one's time. */
function whatIsDue(request: DueRequest): readonly DueScreen[] {
  try {
    return dueScreens(request);
  } catch (error) {
    if (error instanceof ChartingError && error.code === 'bad-day') return [];
    throw error;
  }
}
