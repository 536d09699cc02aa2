// SPDX-License-Identifier: Apache-2.0
import { endorsementHours } from '@cradleside/supervision';
import type { EndorsementHours } from '@cradleside/supervision';
import { changeSettings } from '../practice/change-settings.js';
import type { Practice } from '../practice/practice.js';
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
      .filter(({ value }) => value.of === 'supervision')
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

  /** Keeps what she works toward: one write with its line in the activity log. Errors are those of the record store. */
  async choose(endorsement: Endorsement): Promise<void> {
    await changeSettings(this.#practice.store, { endorsement }, [{ action: 'endorsement.chosen' }]);
  }
}
