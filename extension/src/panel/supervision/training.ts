// SPDX-License-Identifier: Apache-2.0
import { coachingCalls, trainingDays } from '@cradleside/supervision';
import type { CoachingCalls, TrainingDays } from '@cradleside/supervision';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import type { TrainingEntry } from './supervision-records.js';
import { TracedEntries } from './traced-entries.js';

/** Where training and coaching stand. */
export interface TrainingProgress {
  readonly days: TrainingDays;
  /** null: neither a day in training nor a call yet, so that there is no start to count from. */
  readonly calls: CoachingCalls | null;
}

/** Days of training and coaching calls. */
export class Training {
  readonly entries: TracedEntries<'training'>;

  constructor(practice: Practice) {
    this.entries = new TracedEntries(practice, 'training', summary);
  }

  /** Entries of one kind, newest first, those that are struck out too. */
  listed(of: TrainingEntry['of']): readonly Stored<'training'>[] {
    return [...this.entries.all()]
      .reverse()
      .filter(({ value }) => value.of === of)
      .sort(({ value: one }, { value: other }) => other.date.localeCompare(one.date));
  }

  /**
   * Days in person, and how regular the calls were since the first day of training or the first call.
   * @param today the local day
   */
  progress(today: string): TrainingProgress {
    const counted = this.entries.all().filter(({ value }) => !value.isStruck);
    const days = counted.flatMap(({ value }) => (value.of === 'day' ? [value] : []));
    const calls = counted.flatMap(({ value }) => (value.of === 'call' ? [value] : []));
    const [from] = counted.map(({ value }) => value.date).sort((one, other) => one.localeCompare(other));
    return {
      days: trainingDays(days, today),
      calls: from === undefined ? null : coachingCalls(calls, { from, today }),
    };
  }
}

function summary(entry: TrainingEntry): string {
  return entry.of === 'day'
    ? `${entry.date}, ${entry.isInPerson ? 'in person' : 'not in person'}`
    : `${entry.date}, ${entry.isCasePresented ? 'case presented' : 'no case'}`;
}
