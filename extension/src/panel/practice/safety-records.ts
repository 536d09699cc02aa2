// SPDX-License-Identifier: Apache-2.0
import { newRecordId } from '@cradleside/record-store';
import type { Change, RecordId } from '@cradleside/record-store';
import { mergeEvents, openEvents, stateOf } from '@cradleside/safety';
import type { SafetyEvent, SafetyState } from '@cradleside/safety';
import { groupBy } from './group-by.js';
import type { Stored, TypedRecords } from './typed-records.js';

/** A safety event that waits for somebody. */
export interface OpenSafetyEvent {
  readonly record: Stored<'safety'>;
  readonly state: SafetyState;
}

interface Read {
  /** As they lie in the store. */
  readonly stored: readonly Stored<'safety'>[];
  readonly copies: ReadonlyMap<RecordId, readonly Stored<'safety'>[]>;
  readonly all: readonly Stored<'safety'>[];
  readonly open: readonly OpenSafetyEvent[];
}

/**
 * The safety events as they are stored: one for each screening. Two windows may have raised one at once; both copies are
 * then read as one, under the id of the first, until a write joins them.
 */
export class SafetyRecords {
  readonly #records: TypedRecords;
  #read: Read | undefined;

  constructor(records: TypedRecords) {
    this.#records = records;
  }

  all(): readonly Stored<'safety'>[] {
    return this.#now().all;
  }

  /** @param screening id of the screening that raised it */
  of(screening: RecordId): Stored<'safety'> | undefined {
    const [first, ...twins] = this.#copies(screening);
    return first && joined(first, twins);
  }

  /** Endorsed items first, then those to ask about; what was raised first stands first. */
  open(): readonly OpenSafetyEvent[] {
    return this.#now().open;
  }

  /** Ids of everything that is deleted with a family. */
  idsOf(family: RecordId): readonly RecordId[] {
    const own = this.all().filter(({ value }) => stateOf(value).place.family === family);
    return own.flatMap(({ value }) => this.#copies(value.screening).map(({ id }) => id));
  }

  /**
   * How an event is written, in place of all of its copies; nothing where it stands there already.
   * @param before as the user saw it; absent: as it is now
   */
  putting(event: SafetyEvent, before?: Stored<'safety'>): readonly Change[] {
    const copies = this.#copies(event.screening);
    const place = before ?? copies[0];
    const twins = copies.filter(({ id }) => id !== place?.id);
    if (place?.value === event && twins.length === 0) return [];
    const { id, revision: expectedRevision } = place ?? { id: newRecordId(), revision: 0 };
    return [{ put: { kind: 'safety', value: event, id, expectedRevision } }, ...twins.map(removal)];
  }

  /** How the event of a screening is taken off. */
  removing(screening: RecordId): readonly Change[] {
    return this.#copies(screening).map(removal);
  }

  /** How events of which there are several copies become one. */
  joining(): readonly Change[] {
    return [...this.#now().copies].flatMap(([screening, { length }]) => {
      const event = length > 1 ? this.of(screening)?.value : undefined;
      return event ? this.putting(event) : [];
    });
  }

  #copies(screening: RecordId): readonly Stored<'safety'>[] {
    return this.#now().copies.get(screening) ?? [];
  }

  /** Reading many histories takes longer than comparing which records there are. */
  #now(): Read {
    const stored = this.#records.all('safety');
    const read = this.#read;
    const isSame =
      read?.stored.length === stored.length && stored.every((record, at) => record === read.stored[at]);
    return read && isSame ? read : (this.#read = readAll(stored));
  }
}

function readAll(stored: readonly Stored<'safety'>[]): Read {
  const copies = groupBy(stored, ({ value }) => value.screening);
  const all = [...copies.values()].flatMap(([first, ...twins]) => (first ? [joined(first, twins)] : []));
  const recordOf = new Map(all.map((record) => [record.value, record]));
  const open = openEvents(all.map(({ value }) => value)).flatMap(({ event, state }) => {
    const record = recordOf.get(event);
    return record ? [{ record, state }] : [];
  });
  return { stored, copies, all, open };
}

function joined(first: Stored<'safety'>, twins: readonly Stored<'safety'>[]): Stored<'safety'> {
  if (twins.length === 0) return first;
  const value = twins.reduce<SafetyEvent>((event, twin) => mergeEvents(event, twin.value), first.value);
  return { ...first, value };
}

function removal({ id, revision }: Stored<'safety'>): Change {
  return { remove: { id, expectedRevision: revision } };
}
