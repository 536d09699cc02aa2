// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { RecordStoreError } from '../errors.js';
import { readMeta } from '../storage/meta-rows.js';
import type { VaultSchema } from '../storage/rows.js';
import type { RecordId } from '../types.js';
import type { Head } from './head.js';
import { openHead } from './head.js';
import { idsSince } from './journal.js';
import { loadVault } from './load-vault.js';
import { RecordCodec } from './record-codec.js';
import { SetDigest } from './set-digest.js';
import type { VaultState } from './vault-state.js';

/**
 * Brings memory up to what other pages wrote, and checks it as unlocking does. Reads only what changed when the
 * journal in the head reaches back far enough. The caller holds the write lock.
 * @throws RecordStoreError `tampered`
 */
export async function refreshVault(
  database: IDBPDatabase<VaultSchema>,
  state: VaultState,
): Promise<VaultState> {
  const { headRow } = await readMeta(database);
  if (headRow.sequence === state.head.sequence) return state;
  const head = await openHead(state.keys, headRow);
  if (head.sequence < state.head.sequence) throw new RecordStoreError('tampered');
  const ids = idsSince(head.journal, state.head.sequence, head.sequence);
  if (ids === undefined || head.headerHash !== state.head.headerHash)
    return loadVault(database, state.keys, 'none');
  return applyJournal(database, state, { head, ids });
}

async function applyJournal(
  database: IDBPDatabase<VaultSchema>,
  state: VaultState,
  { head, ids }: { readonly head: Head; readonly ids: ReadonlySet<RecordId> },
): Promise<VaultState> {
  const { store, done } = database.transaction('records');
  const [rows] = await Promise.all([Promise.all([...ids].map((id) => store.get(id))), done]);
  const codec = new RecordCodec(state.keys, state.recordKey);
  const fresh = await Promise.all(rows.filter((row) => row !== undefined).map((row) => codec.open(row)));
  const digest = SetDigest.fromHex(state.head.setDigest);
  const before = [...ids].map((id) => state.entries.get(id)).filter((entry) => entry !== undefined);
  for (const { member } of before) digest.remove(member);
  for (const { member } of fresh) digest.add(member);
  const count = state.entries.size - before.length + fresh.length;
  if (count !== head.count || digest.toHex() !== head.setDigest) throw new RecordStoreError('tampered');
  for (const { record } of before) state.entries.delete(record.id);
  for (const entry of fresh) state.entries.set(entry.record.id, entry);
  return { ...state, head };
}
