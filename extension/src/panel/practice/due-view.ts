// SPDX-License-Identifier: Apache-2.0
import { daysBetween } from '@cradleside/charting/day';
import type { DuePoint } from '@cradleside/charting/schedule';
import type { Policy } from '@cradleside/policy';
import type { RecordId } from '@cradleside/record-store';
import { openPoints } from './open-points.js';
import type { Family, Screening } from './records.js';

/** Screeners of one caregiver that are due at one time point. */
export interface DueGroup {
  readonly caregiver: RecordId;
  /** What is counted: 'month' and 'week' from enrolment on, where month 0 is the baseline. */
  readonly unit: DuePoint['unit'];
  readonly count: number;
  readonly instruments: readonly string[];
  /** The local day on which it is due. */
  readonly due: string;
  /** Last local day of the window. */
  readonly closes: string;
  /** Days since the window closed; 0 while it is open. */
  readonly overdueDays: number;
}

/** What a family is due for today by `openPoints`, longest overdue first. Never throws on what is stored. */
export function dueView(
  family: Family,
  screenings: readonly Screening[],
  { schedule, today }: { readonly schedule: Policy['schedule']; readonly today: string },
): readonly DueGroup[] {
  return openPoints(family, screenings, { schedule, today })
    .filter(({ state }) => state !== 'not-yet')
    .map(({ caregiver, unit, count, instruments, due, closes }) => ({
      caregiver,
      unit,
      count,
      instruments,
      due,
      closes,
      overdueDays: Math.max(0, daysBetween(closes, today)),
    }))
    .sort((one, other) => one.closes.localeCompare(other.closes));
}
