// SPDX-License-Identifier: Apache-2.0
import { addMonths, daysBetween, type LocalDay } from '@cradleside/charting/day';
import { cebc } from './sources.js';

/** One day of the model's training. */
export interface TrainingDay {
  readonly date: LocalDay;
  readonly isInPerson: boolean;
}

/** What the model's training asks for. */
export const trainingRule = { days: 7, months: 12, source: cebc } as const;

/** How far the training has come. */
export interface TrainingDays {
  /** Days in person within 12 months of the first one, each counted once. */
  readonly days: number;
  readonly required: number;
  readonly source: string;
  readonly from: LocalDay | null;
  /** Day after the 12 months. */
  readonly to: LocalDay | null;
  /** Day of the seventh; null: not yet. */
  readonly completeOn: LocalDay | null;
}

/**
 * Days of training in person, from the first one on.
 *
 * @throws ChartingError 'bad-day'.
 */
export function trainingDays(days: readonly TrainingDay[], today: LocalDay): TrainingDays {
  const inPerson = [...new Set(days.filter(({ isInPerson }) => isInPerson).map(({ date }) => date))]
    .filter((date) => daysBetween(date, today) >= 0)
    .sort((one, other) => daysBetween(other, one));
  const [from = null] = inPerson;
  const to = from === null ? null : addMonths(from, trainingRule.months);
  const counted = inPerson.filter((date) => to !== null && daysBetween(date, to) > 0);
  return {
    days: counted.length,
    required: trainingRule.days,
    source: trainingRule.source,
    from,
    to,
    completeOn: counted[trainingRule.days - 1] ?? null,
  };
}
