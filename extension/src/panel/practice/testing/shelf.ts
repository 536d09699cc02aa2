// SPDX-License-Identifier: Apache-2.0
import { defaultPolicy } from '@cradleside/policy';
import { RecordStoreError } from '@cradleside/record-store';
import type { AuditNote, Change, RecordStore, StoredRecord } from '@cradleside/record-store';
import { Practice } from '../practice.js';

/** A practice over as much of a store as drafts need: it refuses what is no longer the newest. */
export function shelf() {
  const kept = new Map<string, StoredRecord>();
  const notes: AuditNote[] = [];
  let ids = 0;
  const store = {
    actor: 'Testvisitor Example',
    read: (id: string) => kept.get(id),
    records: (kind: string) => [...kept.values()].filter((record) => record.kind === kind),
    write: async (changes: readonly Change[], added: readonly AuditNote[] | 'none') => {
      const places = changes.map((change) => ('put' in change ? change.put : change.remove));
      for (const { id, expectedRevision = 0 } of places) {
        if ((kept.get(id ?? '')?.revision ?? 0) !== expectedRevision)
          throw new RecordStoreError('changed-elsewhere');
      }
      if (added !== 'none') notes.push(...added);
      return changes.flatMap((change) => {
        if ('remove' in change) {
          kept.delete(change.remove.id);
          return [];
        }
        ids += 1;
        const { id = `new-${ids}`, kind, value: put, expectedRevision = 0 } = change.put;
        const record = { id, revision: expectedRevision + 1, kind, value: put };
        kept.set(id, record);
        return [record];
      });
    },
  };
  const practice = new Practice(store as unknown as RecordStore, defaultPolicy);
  return { practice, notes };
}
