// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '../errors.js';
import { newRecordId } from '../new-record-id.js';
import type { Change, RecordId, StoredRecord } from '../types.js';
import { jsonValue } from './json-value.js';
import type { VaultState } from './vault-state.js';

const mostKindLength = 64;

/** What changes come to, given what is stored now. */
export interface ChangedRecords {
  readonly put: readonly StoredRecord[];
  readonly removed: readonly RecordId[];
}

/**
 * Checks changes against the revisions that are stored.
 * @throws RecordStoreError `changed-elsewhere` when a revision is not the expected one; `too-large`
 * @throws TypeError for a value that is no JSON, a malformed id or kind, a missing revision, an id named twice
 */
export function changedRecords({ entries }: VaultState, changes: readonly Change[]): ChangedRecords {
  const put: StoredRecord[] = [];
  const removed: RecordId[] = [];
  const seen = new Set<RecordId>();
  const claim = (id: RecordId, expectedRevision: number | undefined): number => {
    if (!/^[0-9a-f]{32}$/.test(id)) throw new TypeError('change: id is no record id');
    if (expectedRevision === undefined) throw new TypeError('change: an id needs expectedRevision');
    if (seen.has(id)) throw new TypeError('change: one id twice in one write');
    seen.add(id);
    const revision = entries.get(id)?.record.revision ?? 0;
    if (revision !== expectedRevision) throw new RecordStoreError('changed-elsewhere');
    return revision;
  };
  for (const change of changes) {
    if ('remove' in change) {
      const { id, expectedRevision } = change.remove;
      if (claim(id, expectedRevision) === 0) throw new RecordStoreError('changed-elsewhere');
      removed.push(id);
    } else {
      const { id = newRecordId(), kind, value, expectedRevision } = change.put;
      if (typeof kind !== 'string' || kind.length === 0 || kind.length > mostKindLength)
        throw new TypeError(`change: kind has 1 to ${mostKindLength} characters`);
      const revision = claim(id, change.put.id === undefined ? 0 : expectedRevision) + 1;
      put.push(Object.freeze({ id, revision, kind, value: jsonValue(value) }));
    }
  }
  return { put, removed };
}
