// SPDX-License-Identifier: Apache-2.0
import { endorsementHours } from '@cradleside/supervision';
import type { EndorsementHours } from '@cradleside/supervision';
import type { Practice } from '../practice/practice.js';
import { TypedRecords } from '../practice/typed-records.js';
import type { Stored } from '../practice/typed-records.js';
import type { Endorsement } from './supervision-records.js';
import { TracedEntries } from './traced-entries.js';

/** The sessions of supervision that she received, and the hours that they come to. */
export class SupervisionLog {
  /** Every session; reflections are in no line of a trace. */
  readonly entries: TracedEntries<'supervision-session'>;
  readonly #practice: Practice;

  constructor(practice: Practice) {
    this.#practice = practice;
    this.entries = new TracedEntries(
      practice,
      'supervision-session',
      ({ date, minutes, kind }) => `${date}, ${minutes} min, ${kind}`,
    );
  }

  /** All sessions, newest first, those that are struck out too. */
  sessions(): readonly Stored<'supervision-session'>[] {
    return [...this.entries.all()]
      .reverse()
      .sort(({ value: one }, { value: other }) => other.date.localeCompare(one.date));
  }

  /** Sessions that were begun and not saved, newest first. */
  drafts(): readonly Stored<'draft'>[] {
    return this.#practice
      .drafts()
      .filter(({ value }) => value.of === 'supervision' && 'session' in value)
      .sort((one, other) => other.value.begun.localeCompare(one.value.begun));
  }

  /** What she works toward; undefined: not said. */
  get endorsement(): Endorsement | undefined {
    return this.#practice.settings().endorsement;
  }

  /**
   * Hours so far. Without a category those of the family specialist: what is counted is the same in both.
   * @param today the local day
   */
  hours(today: string): EndorsementHours {
    const { category = 'family-specialist', endorsedOn = '' } = this.endorsement ?? {};
    const counted = this.entries.all().filter(({ value }) => !value.isStruck);
    return endorsementHours({
      category,
      sessions: counted.map(({ value }) => value),
      today,
      endorsedOn: endorsedOn === '' ? null : endorsedOn,
    });
  }

  /**
   * Keeps what she works toward: one write with its line in the activity log. Errors are those of the record store.
   * @param draft what it was entered in: it goes in the same write
   */
  async choose(endorsement: Endorsement, draft?: Stored<'draft'>): Promise<void> {
    const records = new TypedRecords(this.#practice.store);
    const [before] = records.all('settings');
    const settings = { ...this.#practice.settings(), endorsement };
    await records.save('settings', settings, 'endorsement.chosen', before, draft);
  }
}
