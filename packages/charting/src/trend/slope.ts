// SPDX-License-Identifier: Apache-2.0
import { dayNumber, type LocalDay } from '../day/day-number.js';
import { leastSquares } from './least-squares.js';

/** Days of a month in slopes: a Julian year of 365.25 days, divided by 12. */
export const daysPerMonth = 30.4375;

/** A total and the day on which it was answered. */
export interface DatedScore {
  readonly date: LocalDay;
  readonly score: number;
}

/**
 * `slope`: from three screens on. `change`: from two screens, which make no course. `none`: too little to tell. Always told
 * with the number of screens and their span.
 */
export type Slope = { readonly screens: number; readonly spanDays: number } & (
  | { readonly kind: 'slope' | 'change'; /** Points per month. */ readonly perMonth: number }
  | { readonly kind: 'none'; readonly reason: 'no-screen' | 'one-screen' | 'too-short' }
);

/**
 * The course of scores in points per month: ordinary least squares on the actual days, a month being 30.4375 of them.
 *
 * @param minimumDays Fewest days between the first and the last screen; the agency's policy says (60 unless it says
 *   otherwise: our policy, no published rule).
 * @throws ChartingError 'bad-day'.
 *
 * @example
 * slopeOf([{ date: '2026-01-15', score: 14 }, { date: '2026-07-15', score: 10 }], 60);
 * // { kind: 'change', perMonth: -0.67, screens: 2, spanDays: 181 }, unrounded
 */
export function slopeOf(scores: readonly DatedScore[], minimumDays: number): Slope {
  const days = scores.map(({ date }) => dayNumber(date));
  const screens = scores.length;
  const spanDays = screens === 0 ? 0 : Math.max(...days) - Math.min(...days);
  if (screens < 2)
    return { kind: 'none', reason: screens === 0 ? 'no-screen' : 'one-screen', screens, spanDays };
  const perMonth = leastSquares(
    scores.map(({ score }, index) => ({ months: (days[index] ?? 0) / daysPerMonth, score })),
  );
  if (perMonth === null || spanDays < minimumDays)
    return { kind: 'none', reason: 'too-short', screens, spanDays };
  return { kind: screens === 2 ? 'change' : 'slope', perMonth, screens, spanDays };
}
