// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '../errors.js';
import type { AuditNote, Change, RecordId } from '../types.js';
import type { Edit } from './edit.js';
import type { VaultState } from './vault-state.js';

/** What goes, and what is written in the same transaction. */
export interface Shredding {
  readonly ids: readonly RecordId[];
  readonly notes: readonly AuditNote[];
  readonly alongside: readonly Change[];
}

/** The write that removes records, whatever their revision, and throws their key away. @throws RecordStoreError `no-such-record` */
export function shredding(
  { entries }: Pick<VaultState, 'entries'>,
  { ids, notes, alongside }: Shredding,
): Edit {
  const removals = ids.map((id) => {
    const entry = entries.get(id);
    if (entry === undefined) throw new RecordStoreError('no-such-record');
    return { remove: { id, expectedRevision: entry.record.revision } };
  });
  return {
    changes: [...removals, ...alongside],
    notes: [...notes, { action: 'records.shredded' }],
    newRecordKey: true,
  };
}
