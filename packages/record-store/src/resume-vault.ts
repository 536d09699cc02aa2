// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { localTime } from './audit/local-time.js';
import { addToInbox } from './inbox/add-to-inbox.js';
import { currentSchema } from './migrations/current-schema.js';
import { RecordStore } from './record-store.js';
import { SessionClock } from './session/session-clock.js';
import { readSession } from './session/split-session.js';
import { readMeta, readSessionRow } from './storage/meta-rows.js';
import { openCurrent } from './storage/open-current.js';
import type { VaultSchema } from './storage/rows.js';
import { withWriteLock } from './storage/write-lock.js';
import type { VaultOptions } from './types.js';
import { loadVault } from './vault/load-vault.js';
import { OpenVault } from './vault/open-vault.js';
import type { Settings } from './vault/settings.js';
import { settingsOf } from './vault/settings.js';
import { deriveVaultKeys } from './vault/vault-keys.js';

/**
 * Goes on with the session that another page of this browser began.
 * @returns null when the vault is locked, or its time is over: then it is locked now
 * @throws RecordStoreError `tampered`, `unopenable`
 */
export async function resumeVault(options: VaultOptions): Promise<RecordStore | null> {
  const settings = settingsOf(options);
  const opened = await openCurrent(settings.name);
  if (opened === undefined) return null;
  const { database } = opened;
  try {
    const store = await resume(database, settings);
    if (store === null) database.close();
    return store;
  } catch (error) {
    database.close();
    throw error;
  }
}

async function resume(database: IDBPDatabase<VaultSchema>, settings: Settings): Promise<RecordStore | null> {
  const row = await readSessionRow(database);
  const session = row && (await readSession(settings.session, row));
  if (row === undefined || session === undefined) return null;
  const { header } = await readMeta(database);
  const clock = new SessionClock(settings.now, settings.idleLockMs, session.times);
  const cause = clock.check();
  if (cause !== undefined || header.schema !== currentSchema()) {
    await settings.session.clear();
    await database.delete('meta', 'session');
    const time = localTime(settings.now());
    await addToInbox(database, { form: 'event', action: 'vault.locked', detail: cause ?? 'system', time });
    return null;
  }
  const keys = await deriveVaultKeys(session.root, header.vaultId);
  session.root.fill(0);
  const state = await withWriteLock(settings.name, () => loadVault(database, keys, 'none'));
  const vault = new OpenVault({ ...settings, database }, state);
  return new RecordStore({ vault, settings, row, clock });
}
