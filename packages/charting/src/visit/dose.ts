// SPDX-License-Identifier: Apache-2.0
import { dayNumber } from '../day/day-number.js';
import type { LoggedVisit } from './logged-visit.js';
import { type Ratio, ratio } from './ratio.js';

/** How much of the programme a family had. */
export interface Dose {
  readonly visitsHeld: number;
  /** Sum over the visits whose minutes are noted. */
  readonly minutes: number;
  /** Visits whose minutes are noted, of those held. */
  readonly minutesNoted: Ratio;
  /** Weeks with a visit, of the weeks from the first visit to the last one; counted from the day of the first. */
  readonly weeksWithVisit: Ratio;
}

/** Dose of the visits that were held. */
export function doseOf(held: readonly LoggedVisit[]): Dose {
  const minutes = held.flatMap((visit) => visit.minutes ?? []);
  const days = held.map(({ date }) => dayNumber(date));
  const first = Math.min(...days);
  const weeks = days.map((day) => Math.floor((day - first) / 7));
  return {
    visitsHeld: held.length,
    minutes: minutes.reduce((sum, one) => sum + one, 0),
    minutesNoted: ratio(minutes.length, held.length),
    weeksWithVisit: ratio(new Set(weeks).size, held.length === 0 ? 0 : Math.max(...weeks) + 1),
  };
}
