// SPDX-License-Identifier: Apache-2.0
import type { RecordId, RecordStore, StoredRecord } from '@cradleside/record-store';
import type { RecordKinds } from './records.js';

/** A record of one kind as the store hands it out. */
export type Stored<Kind extends keyof RecordKinds> = StoredRecord<RecordKinds[Kind]>;

/** The store's records by their kind. What is read was written by this version or brought up to it by a migration. */
export class TypedRecords {
  readonly store: RecordStore;

  constructor(store: RecordStore) {
    this.store = store;
  }

  all<Kind extends keyof RecordKinds>(kind: Kind): readonly Stored<Kind>[] {
    return this.store.records(kind) as readonly Stored<Kind>[];
  }

  one<Kind extends keyof RecordKinds>(kind: Kind, id: RecordId): Stored<Kind> | undefined {
    const record = this.store.read(id);
    return record?.kind === kind ? (record as Stored<Kind>) : undefined;
  }

  /**
   * One record in one write with one line in the log.
   * @param action what the log says; 'unlogged' leaves no line, for saving again what has one
   * @param before the record that is changed; absent: a new one
   * @param draft what it was entered in: it goes in the same write
   * @param check as of `RecordStore.write`
   * @throws RecordStoreError 'changed-elsewhere' where `before` is no longer the newest
   */
  async save<Kind extends keyof RecordKinds>(
    kind: Kind,
    value: RecordKinds[Kind],
    action: string,
    before: Stored<Kind> | undefined,
    draft?: Stored<'draft'>,
    check?: () => void,
  ): Promise<Stored<Kind>> {
    const place = before && { id: before.id, expectedRevision: before.revision };
    const [saved] = await this.store.write(
      [
        { put: { kind, value, ...place } },
        ...(draft ? [{ remove: { id: draft.id, expectedRevision: draft.revision } }] : []),
      ],
      action === 'unlogged' ? 'none' : [{ action, ...(before && { recordId: before.id }) }],
      check,
    );
    return saved as Stored<Kind>;
  }
}
