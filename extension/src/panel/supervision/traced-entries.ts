// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import type { RecordKinds } from '../practice/records.js';
import { TypedRecords } from '../practice/typed-records.js';
import type { Stored } from '../practice/typed-records.js';
import type { Traced } from './supervision-records.js';

/** Kinds whose records are entered, edited with a trace, and struck out. */
export type EntryKind = 'supervision-session' | 'training' | 'video-feedback';

type WithoutTrace<Value> = Value extends Traced ? Omit<Value, keyof Traced> : never;

/** An entry of a kind as it is entered. */
export type Entered<Kind extends EntryKind> = WithoutTrace<RecordKinds[Kind]>;

/** What an entry is saved in place of, and in the same write with. */
export interface SavedBeside<Kind extends EntryKind> {
  /** The entry as it was opened; absent: a new one. */
  readonly before?: Stored<Kind> | undefined;
  /** What it was entered in: it goes in the same write. */
  readonly draft?: Stored<'draft'> | undefined;
}

/**
 * The entries of one kind. Every operation is one write with its line in the activity log; nothing is deleted. Errors are
 * those of the record store.
 */
export class TracedEntries<Kind extends EntryKind> {
  readonly #practice: Practice;
  readonly #kind: Kind;
  readonly #records: TypedRecords;
  readonly #summary: (entry: RecordKinds[Kind]) => string;

  /** @param summary what counts of an entry, in a line for the trace; no free text */
  constructor(practice: Practice, kind: Kind, summary: (entry: RecordKinds[Kind]) => string) {
    this.#practice = practice;
    this.#kind = kind;
    this.#summary = summary;
    this.#records = new TypedRecords(practice.store);
  }

  /** All of them in the order in which they were entered, those that are struck out too. */
  all(): readonly Stored<Kind>[] {
    return [...this.#records.all(this.#kind)].sort(
      ({ value: one }, { value: other }) => Date.parse(one.entered) - Date.parse(other.entered),
    );
  }

  one(id: RecordId): Stored<Kind> | undefined {
    return this.#records.one(this.#kind, id);
  }

  /** Adds an entry, or keeps what was changed in one with a trace of what it counted as before. */
  async save(entry: Entered<Kind>, { before, draft }: SavedBeside<Kind> = {}): Promise<Stored<Kind>> {
    const value = before ? this.#edited(entry, before.value) : this.#added(entry);
    const action = `${this.#kind}.${before ? 'edited' : 'saved'}`;
    return this.#records.save(this.#kind, value, action, before, draft);
  }

  /** Strikes an entry out, or takes that back. */
  async mark(entry: Stored<Kind>, what: 'struck' | 'restored', reason: string): Promise<void> {
    await this.#practice.corrections.mark(this.#kind, entry, what, reason);
  }

  #added(entry: Entered<Kind>): RecordKinds[Kind] {
    const trace: Traced = {
      enteredBy: this.#practice.store.actor,
      entered: localTime(new Date()),
      corrections: [],
      isStruck: false,
    };
    // What is entered lacks the trace alone, which the compiler does not work out for a kind it does not know.
    return { ...entry, ...trace } as unknown as RecordKinds[Kind];
  }

  #edited(entry: Entered<Kind>, before: RecordKinds[Kind]): RecordKinds[Kind] {
    const edited = { ...before, ...entry };
    const [from, to] = [this.#summary(before), this.#summary(edited)];
    const line = this.#practice.corrections.trace({ what: 'edited', from, to, reason: '' });
    return { ...edited, corrections: [...before.corrections, line] };
  }
}
