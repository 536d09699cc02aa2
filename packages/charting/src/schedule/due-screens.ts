// SPDX-License-Identifier: Apache-2.0
import { dayNumber, type LocalDay } from '../day/day-number.js';
import { type DuePoint, duePoints, type ScheduleStart } from './due-points.js';
import { type Assignment, nearestPoint } from './nearest-point.js';

/** A screen that was given, whatever it came to. */
export interface DatedScreening {
  readonly instrument: string;
  readonly date: LocalDay;
}

/** What is known of an episode when asking what is due. */
export interface DueRequest extends Omit<ScheduleStart, 'until'> {
  readonly screenings: readonly DatedScreening[];
  readonly today: LocalDay;
  /** The day on which the episode was closed; nothing is due after it. */
  readonly closed?: LocalDay | null | undefined;
}

/**
 * `not-yet`: the window has not opened. `due`: it is open. `overdue`: it has closed without a screen.
 * `done`: screened in the window. `done-out-of-window`: the window has closed, and the nearest screen lies outside it.
 */
export type DueState = 'not-yet' | 'due' | 'overdue' | 'done' | 'done-out-of-window';

/** One instrument at one point of the schedule. */
export interface DueScreen extends DuePoint {
  readonly instrument: string;
  /** The count where the point is one of months from enrolment, else null. */
  readonly month: number | null;
  readonly state: DueState;
  /** The screen that counts for this point: the one in its window that is nearest to the due day, else the nearest. */
  readonly screeningDate?: LocalDay;
}

/**
 * What a schedule asks of an episode: every point up to now and the next one of each endless series, for each
 * instrument. A screen outside its window is kept and counts for the nearest point, flagged; while that window can still
 * be met, the point stays open.
 *
 * @throws ChartingError 'bad-day' or 'bad-schedule'.
 */
export function dueScreens(request: DueRequest): readonly DueScreen[] {
  const { schedule, screenings, today, closed } = request;
  const now = dayNumber(today);
  const points = duePoints({ ...request, until: today }).filter(
    ({ due }) => closed == null || dayNumber(due) <= dayNumber(closed),
  );
  const assigned = screenings.map(({ instrument, date }) => ({
    instrument,
    date,
    assignment: nearestPoint(date, points),
  }));
  return points.flatMap((point) =>
    schedule.instruments.map((instrument): DueScreen => {
      const own = assigned
        .filter((screening) => screening.instrument === instrument && screening.assignment?.point === point)
        .sort((one, other) => byNearness(one.assignment, other.assignment));
      const month = point.unit === 'month' ? point.count : null;
      const [first] = own;
      const isPast = now > dayNumber(point.closes);
      if (first?.assignment?.isInWindow === true)
        return { ...point, instrument, month, state: 'done', screeningDate: first.date };
      if (first && isPast)
        return { ...point, instrument, month, state: 'done-out-of-window', screeningDate: first.date };
      return { ...point, instrument, month, state: openState(point, now, isPast ? 'past' : 'open') };
    }),
  );
}

function openState({ opens }: DuePoint, now: number, window: 'past' | 'open'): DueState {
  if (window === 'past') return 'overdue';
  return now < dayNumber(opens) ? 'not-yet' : 'due';
}

function byNearness(one: Assignment | undefined, other: Assignment | undefined): number {
  return (
    Number(other?.isInWindow) - Number(one?.isInWindow) ||
    Math.abs(one?.daysFromDue ?? 0) - Math.abs(other?.daysFromDue ?? 0)
  );
}
