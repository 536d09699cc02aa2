// SPDX-License-Identifier: Apache-2.0
import { closingScreens } from '@cradleside/charting/schedule';
import type { ClosingScreen } from '@cradleside/charting/schedule';
import type { Policy } from '@cradleside/policy';
import type { RecordId } from '@cradleside/record-store';
import type { Family, Screening } from './records.js';
import { isDay } from './schedule-points.js';

/** One instrument of the last battery of one caregiver. */
export interface ClosingEntry extends ClosingScreen {
  readonly caregiver: RecordId;
}

/**
 * The last battery of an episode, caregiver by caregiver: the first caregiver's is the whole schedule, the others' what they
 * have had. Struck-out screenings and days that cannot be right count as none. Empty for a day that is none.
 *
 * @param closed local day of closing
 */
export function closingView(
  family: Family,
  screenings: readonly Screening[],
  { schedule, closed }: { readonly schedule: Policy['schedule']; readonly closed: string },
): readonly ClosingEntry[] {
  if (!isDay(closed)) return [];
  const counted = screenings.filter(({ isStruck, date }) => !isStruck && isDay(date));
  return family.caregivers.flatMap(({ id }, index) => {
    const own = counted
      .filter(({ caregiver }) => caregiver === id)
      .map(({ administration: { instrument }, date }) => ({ instrument, date }));
    const had = new Set(own.map(({ instrument }) => instrument));
    return closingScreens({ schedule, screenings: own, closed })
      .filter(({ instrument }) => index === 0 || had.has(instrument))
      .map((screen) => ({ ...screen, caregiver: id }));
  });
}
