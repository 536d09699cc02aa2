// SPDX-License-Identifier: Apache-2.0
import { daysBetween } from '../day/days-between.js';
import { dayNumber, type LocalDay } from '../day/day-number.js';
import type { DuePoint } from './due-points.js';

/** The point that a screen belongs to. */
export interface Assignment<Point extends DuePoint = DuePoint> {
  readonly point: Point;
  readonly isInWindow: boolean;
  /** Days from the due day to the screen: negative when it was early. */
  readonly daysFromDue: number;
}

/**
 * Assigns a screen to a point: one in whose window it lies, else the nearest; of equally near ones the earlier.
 * undefined when there are no points.
 *
 * @throws ChartingError 'bad-day'.
 *
 * @example
 * nearestPoint('2026-08-20', duePoints({ schedule: scheduleTemplates.trial, enrolled: '2026-01-15', until: '2026-12-31' }));
 * // the point of 6 months, isInWindow: false
 */
export function nearestPoint<Point extends DuePoint>(
  date: LocalDay,
  points: readonly Point[],
): Assignment<Point> | undefined {
  const day = dayNumber(date);
  const [nearest] = points
    .map((point) => ({
      point,
      isInWindow: day >= dayNumber(point.opens) && day <= dayNumber(point.closes),
      daysFromDue: daysBetween(point.due, date),
    }))
    .sort(
      (one, other) =>
        Number(other.isInWindow) - Number(one.isInWindow) ||
        Math.abs(one.daysFromDue) - Math.abs(other.daysFromDue) ||
        other.daysFromDue - one.daysFromDue,
    );
  return nearest;
}
