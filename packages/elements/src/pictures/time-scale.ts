// SPDX-License-Identifier: Apache-2.0
import { daysBetween, type LocalDay } from '@cradleside/charting/day';

const epoch = '1970-01-01';
const leastDays = 90;

/** Time to scale on a horizontal axis. */
export interface TimeScale {
  /** Days since 1970-01-01 at the left and at the right end. */
  readonly from: number;
  readonly to: number;
  /** Pixels at the left and at the right end. */
  readonly left: number;
  readonly right: number;
  /** Pixels of a day. */
  readonly at: (day: LocalDay) => number;
}

/** A scale from the first to the last of some days; a span below 90 days is shown within 90, so that two screens of one week do not look like a year. */
export function timeScale(days: readonly LocalDay[], left: number, right: number): TimeScale {
  const numbers = days.map(dayCount);
  const first = numbers.reduce((least, one) => Math.min(least, one), Infinity);
  const last = numbers.reduce((most, one) => Math.max(most, one), -Infinity);
  const margin = Math.max(0, leastDays - (last - first)) / 2;
  const from = first - margin;
  const to = last + margin;
  const perDay = (right - left) / (to - from);
  return { from, to, left, right, at: (day) => left + (dayCount(day) - from) * perDay };
}

/** Days since 1970-01-01. */
export function dayCount(day: LocalDay): number {
  return daysBetween(epoch, day);
}
