// SPDX-License-Identifier: Apache-2.0
import { addDays } from '../day/add-days.js';
import { daysBetween } from '../day/days-between.js';
import { dayNumber, type LocalDay } from '../day/day-number.js';
import type { DatedScreening } from './due-screens.js';
import type { Schedule } from './schedule.js';

/** One instrument of the last battery. */
export interface ClosingScreen {
  readonly instrument: string;
  readonly state: 'done' | 'due';
  /** First and last day on which a screen counts for the closing. */
  readonly opens: LocalDay;
  readonly closes: LocalDay;
  /** The screen nearest to the day of closing; absent while it is due. */
  readonly screeningDate?: LocalDay;
}

/** What is known when an episode is about to be closed, or was. */
export interface ClosingRequest {
  readonly schedule: Pick<Schedule, 'instruments' | 'windowDays'>;
  readonly screenings: readonly DatedScreening[];
  /** Today while it is being asked, then the day of closing. */
  readonly closed: LocalDay;
}

/**
 * The last battery of an episode: each instrument of the schedule, done where it was given within the schedule's window of
 * the day of closing.
 *
 * @throws ChartingError 'bad-day'.
 */
export function closingScreens({ schedule, screenings, closed }: ClosingRequest): readonly ClosingScreen[] {
  const opens = addDays(closed, -schedule.windowDays);
  const closes = addDays(closed, schedule.windowDays);
  const distance = ({ date }: DatedScreening) => Math.abs(daysBetween(date, closed));
  return schedule.instruments.map((instrument): ClosingScreen => {
    const [nearest] = screenings
      .filter((screening) => screening.instrument === instrument)
      .filter(({ date }) => dayNumber(date) >= dayNumber(opens) && dayNumber(date) <= dayNumber(closes))
      .sort((one, other) => distance(one) - distance(other));
    if (!nearest) return { instrument, state: 'due', opens, closes };
    return { instrument, state: 'done', opens, closes, screeningDate: nearest.date };
  });
}
