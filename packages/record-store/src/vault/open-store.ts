// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import type { Bytes } from '../bytes/bytes.js';
import { RecordStore } from '../record-store.js';
import { SessionClock } from '../session/session-clock.js';
import { newSessionRow, writeSession } from '../session/split-session.js';
import { readSessionRow } from '../storage/meta-rows.js';
import { renewLog } from '../storage/renew-log.js';
import type { VaultSchema } from '../storage/rows.js';
import { vaultMark } from '../storage/vault-mark.js';
import type { DatedNote, Edit } from './edit.js';
import { OpenVault } from './open-vault.js';
import type { Settings } from './settings.js';
import type { VaultState } from './vault-state.js';

/**
 * Begins a session: its key goes into the database together with the first line of the log, the other half into the
 * session port. The caller holds the write lock.
 * @throws RecordStoreError
 */
export async function openStore(
  place: { readonly settings: Settings; readonly database: IDBPDatabase<VaultSchema> },
  state: VaultState,
  {
    root,
    edit,
  }: { readonly root: Bytes; readonly edit: Omit<Edit, 'notes'> & { readonly notes: readonly DatedNote[] } },
): Promise<RecordStore> {
  const { settings, database } = place;
  const clock = new SessionClock(settings.now, settings.idleLockMs);
  const vault = new OpenVault({ ...settings, database }, state);
  const wasLeftOpen =
    (await readSessionRow(database)) !== undefined && (await settings.session.read()) == null;
  // A full disk must not keep someone from reading.
  if (wasLeftOpen) await renewLog(settings.name).catch(() => undefined);
  const row = await newSessionRow();
  await vault.commitUnderLock({
    ...edit,
    notes: [...(wasLeftOpen ? [{ action: 'vault.locked', detail: 'restart' }] : []), ...edit.notes],
    session: row,
    unlocks: true,
    forgetsFailures: true,
  });
  vaultMark.set(settings.name);
  await writeSession(settings.session, row, { root, times: clock.times });
  return new RecordStore({ vault, settings, row, clock });
}
