// SPDX-License-Identifier: Apache-2.0
import { type Ratio, ratio } from '@cradleside/charting/visit';
import { addDays, daysBetween, type LocalDay } from '@cradleside/charting/day';
import { cebc } from './sources.js';

/** One coaching call. */
export interface CoachingCall {
  readonly date: LocalDay;
  /** Whether she presented a case. */
  readonly isCasePresented: boolean;
}

/** Days from one call to the next: the model's calls are bi-weekly. */
export const coachingRule = { everyDays: 14, source: cebc } as const;

/** How regular the calls were. */
export interface CoachingCalls {
  readonly calls: number;
  /** Calls in which she presented a case, of all calls. */
  readonly casesPresented: Ratio;
  /** Fortnights with a call, of those that are over or have one already, counted from the start. */
  readonly fortnights: Ratio;
  /** Last day of a fortnight after the last call, or after the start. */
  readonly nextBy: LocalDay;
  readonly source: string;
}

/**
 * Coaching calls since a start.
 *
 * @throws ChartingError 'bad-day'.
 */
export function coachingCalls(
  calls: readonly CoachingCall[],
  { from, today }: { readonly from: LocalDay; readonly today: LocalDay },
): CoachingCalls {
  const { everyDays, source } = coachingRule;
  const counted = calls
    .filter(({ date }) => daysBetween(from, date) >= 0 && daysBetween(date, today) >= 0)
    .sort((one, other) => daysBetween(other.date, one.date));
  const fortnightOf = (day: LocalDay) => Math.floor(daysBetween(from, day) / everyDays);
  const withCall = new Set(counted.map(({ date }) => fortnightOf(date)));
  const current = Math.max(0, fortnightOf(today));
  const cases = counted.filter(({ isCasePresented }) => isCasePresented);
  return {
    calls: counted.length,
    casesPresented: ratio(cases.length, counted.length),
    fortnights: ratio(withCall.size, current + Number(withCall.has(current))),
    nextBy: addDays(counted.at(-1)?.date ?? from, everyDays),
    source,
  };
}
