// SPDX-License-Identifier: Apache-2.0
import type { AuditNote, RecordStore } from '@cradleside/record-store';
import type { Settings } from './records.js';

/**
 * Changes some of the settings, also where nothing but the store is open. Errors are those of the record store.
 * @param notes what the log says of it; none: the change is none of the user's
 */
export async function changeSettings(
  store: RecordStore,
  changes: Partial<Settings>,
  notes: readonly AuditNote[] = [],
): Promise<void> {
  const [before] = store.records('settings');
  const value = { ...(before?.value as Settings | undefined), ...changes };
  const place = before && { id: before.id, expectedRevision: before.revision };
  await store.write([{ put: { kind: 'settings', value, ...place } }], notes.length === 0 ? 'none' : notes);
}
