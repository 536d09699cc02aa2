// SPDX-License-Identifier: Apache-2.0

/**
 * When which screeners are due, as data. Points are counted in calendar months, clamped to the month's end, from the
 * day of enrolment, unless their name says otherwise; several kinds of points can stand together.
 */
export interface Schedule {
  /** Calendar months after enrolment; 0 is the baseline. */
  readonly months: readonly number[];
  /** Days before and after the due day in which a screen is in window. */
  readonly windowDays: number;
  /** Instrument ids. */
  readonly instruments: readonly string[];
  /** Calendar months after the birth by which a screen is due, for those enrolled before it; open from the birth on. */
  readonly monthsAfterBirth?: readonly number[] | undefined;
  /** Repeats every so many calendar months from enrolment on, the baseline not included. */
  readonly everyMonths?: number | undefined;
  /** Repeats every so many weeks from enrolment on, the baseline not included. */
  readonly everyWeeks?: number | undefined;
}
