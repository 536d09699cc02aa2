// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '../errors.js';
import type { Change, RecordId } from '../types.js';
import type { Entry } from './record-codec.js';

/** Removes records whatever their revision. @throws RecordStoreError `no-such-record` */
export function removalsOf(
  entries: ReadonlyMap<RecordId, Entry>,
  ids: readonly RecordId[],
): readonly Change[] {
  return ids.map((id) => {
    const entry = entries.get(id);
    if (entry === undefined) throw new RecordStoreError('no-such-record');
    return { remove: { id, expectedRevision: entry.record.revision } };
  });
}
