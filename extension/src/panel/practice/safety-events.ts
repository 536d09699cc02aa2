// SPDX-License-Identifier: Apache-2.0
import type { Policy } from '@cradleside/policy';
import type { Change, RecordId } from '@cradleside/record-store';
import type { Applied, SafetyCommand, SafetyEvent } from '@cradleside/safety';
import type { Screening } from './records.js';
import { SafetyRecords } from './safety-records.js';
import type { OpenSafetyEvent } from './safety-records.js';
import type { SafetyWriting } from './safety-writing.js';
import type { Stored, TypedRecords } from './typed-records.js';

/** 'open': she is still answering, or left without saying so; a blank is no omission yet. */
export type SittingEnd = 'handed-in' | 'open';

/**
 * Safety events from their raising to their end. What a screening raises goes into the write that keeps the screening;
 * every step is a write of its own with its line of the log. Errors are those of the record store, and then nothing has
 * changed.
 */
export class SafetyEvents {
  /** The events as they lie in the store. */
  readonly records: SafetyRecords;
  readonly #write: () => Promise<SafetyWriting>;

  constructor(store: TypedRecords, policy: Policy) {
    this.records = new SafetyRecords(store);
    this.#write = async () => {
      const { SafetyWriting } = await import('./safety-writing.js');
      return new SafetyWriting(store, this.records, policy);
    };
  }

  all(): readonly Stored<'safety'>[] {
    return this.records.all();
  }

  /** @param screening id of the screening that raised it */
  of(screening: RecordId): Stored<'safety'> | undefined {
    return this.records.of(screening);
  }

  /** What waits for somebody: endorsed items first, then those to ask about; what was raised first stands first. */
  open(family?: RecordId): readonly OpenSafetyEvent[] {
    const open = this.records.open();
    return family === undefined ? open : open.filter(({ state }) => state.place.family === family);
  }

  /** Whether anybody has done anything about the event of a screening. */
  isWorkedOn(screening: RecordId): boolean {
    const steps = this.of(screening)?.value.steps ?? [];
    return steps.some(({ what }) => what !== 'raised' && what !== 'changed');
  }

  /** What a screening raises that came in or has grown, to be written with it. */
  async raising(id: RecordId, screening: Screening, end: SittingEnd): Promise<readonly Change[]> {
    return (await this.#write()).raising(id, screening, end);
  }

  /**
   * What screenings raise that are kept without an event, to be written at once. What a clinician had acknowledged of
   * one counts as that step, at its own time.
   */
  async catchingUp(screenings: readonly Stored<'screening'>[]): Promise<readonly Change[]> {
    const writing = await this.#write();
    return screenings.flatMap((screening) => writing.catchingUp(screening));
  }

  /**
   * What a correction of a screening does to its event, to be written with it.
   * @throws RangeError where the event cannot follow: then the screening must stay too
   */
  async following(
    screening: RecordId,
    command: Extract<SafetyCommand, { what: 'moved' | 'struck' | 'restored' }>,
  ): Promise<readonly Change[]> {
    return this.of(screening) ? (await this.#write()).following(screening, command) : [];
  }

  /**
   * Records that alerts of a screening were seen, and takes that step of its event with the last of them that asks for
   * action. A second acknowledgement changes nothing.
   * @param keys of `alertKey`
   */
  async acknowledge(screening: Stored<'screening'>, keys: readonly string[]): Promise<void> {
    await (await this.#write()).acknowledge(screening, keys);
  }

  /**
   * Takes steps, one after the other, in one write.
   * @param record the event as the user saw it
   * @param draft what they were entered in: it goes in the same write
   * @returns the event, or why a step cannot be taken; then nothing is written
   * @throws RecordStoreError 'changed-elsewhere' where `record` is no longer the newest
   */
  async take(
    record: Stored<'safety'>,
    commands: readonly SafetyCommand[],
    draft?: Stored<'draft'>,
  ): Promise<Applied<SafetyEvent>> {
    return (await this.#write()).take(record, commands, draft);
  }
}
