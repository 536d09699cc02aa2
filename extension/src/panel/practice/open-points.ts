// SPDX-License-Identifier: Apache-2.0
import { ChartingError } from '@cradleside/charting';
import { dueScreens } from '@cradleside/charting/schedule';
import type { DuePoint, DueRequest, DueScreen } from '@cradleside/charting/schedule';
import type { Policy } from '@cradleside/policy';
import type { RecordId } from '@cradleside/record-store';
import { groupBy } from './group-by.js';
import type { Family, Screening } from './records.js';
import { childDates, isDay } from './schedule-points.js';

/** A point of the schedule at which screeners of one caregiver are still to be given. */
export interface OpenPoint extends DuePoint {
  readonly caregiver: RecordId;
  readonly instruments: readonly string[];
  /** `not-yet`: the window has not opened. `due`: it is open. `overdue`: it has closed. */
  readonly state: 'not-yet' | 'due' | 'overdue';
}

/**
 * What the schedule still asks of a family, those to come among it, caregiver by caregiver. The first caregiver follows the
 * whole schedule; others only with the instruments that they have had. A closed episode is asked for nothing, a struck-out
 * screening counts as none. Never throws on what is stored: days that cannot be right count as not known (`hasBadDay` says
 * so).
 */
export function openPoints(
  family: Family,
  screenings: readonly Screening[],
  { schedule, today }: { readonly schedule: Policy['schedule']; readonly today: string },
): readonly OpenPoint[] {
  if (family.closed !== '' || !isDay(family.opened)) return [];
  const counted = screenings.filter(({ isStruck, date }) => !isStruck && isDay(date));
  return family.caregivers.flatMap(({ id }, index) => {
    const own = counted
      .filter(({ caregiver }) => caregiver === id)
      .map(({ administration, date }) => ({ instrument: administration.instrument, date }));
    const had = new Set(own.map(({ instrument }) => instrument));
    const open = whatIsAsked({
      schedule,
      enrolled: family.opened,
      ...childDates(family),
      screenings: own,
      today,
    })
      .filter(({ instrument }) => index === 0 || had.has(instrument))
      .flatMap((screen) => (isOpen(screen.state) ? [{ screen, state: screen.state }] : []));
    return [...groupBy(open, ({ screen }) => `${screen.unit} ${screen.count}`).values()].map(
      (at): OpenPoint => {
        const [{ screen, state }] = at as [(typeof at)[number]];
        const { unit, count, due, opens, closes, isEstimated } = screen;
        const instruments = at.map(({ screen: { instrument } }) => instrument);
        return { unit, count, due, opens, closes, isEstimated, caregiver: id, instruments, state };
      },
    );
  });
}

/** A point beyond the last day that can be reckoned with is due in no one's time. */
function whatIsAsked(request: DueRequest): readonly DueScreen[] {
  try {
    return dueScreens(request);
  } catch (error) {
    if (error instanceof ChartingError && error.code === 'bad-day') return [];
    throw error;
  }
}

function isOpen(state: DueScreen['state']): state is OpenPoint['state'] {
  return state === 'not-yet' || state === 'due' || state === 'overdue';
}
