// SPDX-License-Identifier: Apache-2.0
import { ChartingError } from '../charting-error.js';
import { addDays } from '../day/add-days.js';
import { addMonths } from '../day/add-months.js';
import { dayNumber, type LocalDay } from '../day/day-number.js';
import type { Schedule } from './schedule.js';

/** One planned point in time, the same for every instrument of a schedule. */
export interface DuePoint {
  /** What is counted, and from when: 'month' and 'week' from enrolment, 'month-after-birth' from birth or due date. */
  readonly unit: 'month' | 'week' | 'month-after-birth';
  readonly count: number;
  readonly due: LocalDay;
  /** First and last day of the window, both inside it. */
  readonly opens: LocalDay;
  readonly closes: LocalDay;
  /** True while it is reckoned from a due date: it moves when the child is born. */
  readonly isEstimated: boolean;
}

/** What the points of a schedule are counted from. */
export interface ScheduleStart {
  readonly schedule: Schedule;
  readonly enrolled: LocalDay;
  readonly birthDate?: LocalDay | null | undefined;
  readonly dueDate?: LocalDay | null | undefined;
  /** Points that are due later are left out, but for the first of each endless series. */
  readonly until: LocalDay;
}

/** More would be no schedule but a mistake: every week for 20 years. */
const mostPoints = 1_040;

/**
 * The points of a schedule in the order of their due days.
 *
 * @throws ChartingError 'bad-day', or 'bad-schedule' for a count that is no whole number or out of range.
 */
export function duePoints({ schedule, enrolled, birthDate, dueDate, until }: ScheduleStart): DuePoint[] {
  const { months, monthsAfterBirth = [], everyMonths, everyWeeks, windowDays } = schedule;
  checkCounts(schedule);
  const last = dayNumber(until);
  const around = (unit: 'month' | 'week', count: number, due: LocalDay): DuePoint => ({
    unit,
    count,
    due,
    opens: addDays(due, -windowDays),
    closes: addDays(due, windowDays),
    isEstimated: false,
  });
  const points = months.map((count) => around('month', count, addMonths(enrolled, count)));
  if (everyMonths !== undefined)
    points.push(
      ...series(last, (step) =>
        around('month', step * everyMonths, addMonths(enrolled, step * everyMonths)),
      ).filter(({ count }) => !months.includes(count)),
    );
  if (everyWeeks !== undefined)
    points.push(
      ...series(last, (step) => around('week', step * everyWeeks, addDays(enrolled, step * everyWeeks * 7))),
    );
  const birth = birthDate ?? dueDate;
  if (birth != null && dayNumber(enrolled) < dayNumber(birth))
    points.push(
      ...monthsAfterBirth.map((count): DuePoint => {
        const due = addMonths(birth, count);
        return {
          unit: 'month-after-birth',
          count,
          due,
          opens: birth,
          closes: due,
          isEstimated: birthDate == null,
        };
      }),
    );
  return points.sort((one, other) => dayNumber(one.due) - dayNumber(other.due));
}

/** Up to and including the first point after the last day. */
function series(last: number, pointAt: (step: number) => DuePoint): DuePoint[] {
  const points: DuePoint[] = [];
  for (let step = 1; step <= mostPoints; step++) {
    const point = pointAt(step);
    points.push(point);
    if (dayNumber(point.due) > last) break;
  }
  return points;
}

function checkCounts({ months, monthsAfterBirth = [], everyMonths, everyWeeks, windowDays }: Schedule): void {
  const counts: readonly (readonly [number | undefined, number, number])[] = [
    ...[...months, ...monthsAfterBirth].map((count) => [count, 0, 240] as const),
    [everyMonths, 1, 240],
    [everyWeeks, 1, 520],
    [windowDays, 0, 366],
  ];
  for (const [count, lowest, highest] of counts) {
    if (count === undefined || (Number.isInteger(count) && count >= lowest && count <= highest)) continue;
    throw new ChartingError(
      'bad-schedule',
      `schedule: a count must be a whole number from ${lowest} to ${highest}`,
    );
  }
}
