// SPDX-License-Identifier: Apache-2.0
import { addMonths } from './add-months.js';
import { dayNumber, type LocalDay } from './day-number.js';

/** Whether records of a closed episode have been kept as long as the agency's policy says. */
export interface Retention {
  /** The day from which on they may go; null while the episode is open or the policy names no time. */
  readonly dueOn: LocalDay | null;
  readonly isDue: boolean;
}

/**
 * A reminder only: nothing is deleted by it.
 *
 * @param retention.closed The day on which the episode was closed; null: still open.
 * @param retention.months Calendar months to keep records after closing, by policy; null: no reminder.
 * @throws ChartingError 'bad-day'.
 */
export function retentionDue({
  closed,
  months,
  today,
}: {
  readonly closed: LocalDay | null;
  readonly months: number | null;
  readonly today: LocalDay;
}): Retention {
  const now = dayNumber(today);
  if (closed === null || months === null) return { dueOn: null, isDue: false };
  const dueOn = addMonths(closed, months);
  return { dueOn, isDue: now >= dayNumber(dueOn) };
}
