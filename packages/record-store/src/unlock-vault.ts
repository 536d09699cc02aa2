// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { RecordStoreError } from './errors.js';
import { openInbox } from './inbox/open-inbox.js';
import { currentSchema } from './migrations/current-schema.js';
import { migrateVault } from './migrations/migrate-vault.js';
import { requirePassphrase } from './passphrase/require-passphrase.js';
import type { RecordStore } from './record-store.js';
import { deleteLeftovers } from './storage/delete-leftovers.js';
import { readMeta } from './storage/meta-rows.js';
import { openCurrent } from './storage/open-current.js';
import type { VaultSchema } from './storage/rows.js';
import { withWriteLock } from './storage/write-lock.js';
import type { UnlockSecret, VaultOptions } from './types.js';
import type { DatedNote, Edit, HeaderChange } from './vault/edit.js';
import { checkDelay, countFailure } from './vault/failures.js';
import { loadVault } from './vault/load-vault.js';
import { openSecrets } from './vault/open-secrets.js';
import { openStore } from './vault/open-store.js';
import type { Settings } from './vault/settings.js';
import { settingsOf } from './vault/settings.js';
import { passphrasePart } from './vault/slot-parts.js';
import { deriveVaultKeys } from './vault/vault-keys.js';
import type { VaultSecrets } from './vault/vault-secrets.js';

/**
 * Opens the vault: checks every record, the completeness of the set and the whole log before anything is shown.
 * Takes a second for the key derivation. What happened while it was locked is added to the log. A damaged message of the
 * inbox keeps nothing closed: it stays where it is, and the log says how many there are.
 * @throws RecordStoreError `absent`, `wrong-passphrase`, `wrong-recovery-code`, `weak-passphrase` (of the new one),
 *   `too-soon`, `tampered`, `unopenable`, `newer-schema`, `storage-full`, `derivation-failed`
 */
export async function unlockVault(secret: UnlockSecret, options: VaultOptions): Promise<RecordStore> {
  if ('newPassphrase' in secret) requirePassphrase(secret.newPassphrase);
  const settings = settingsOf(options);
  const opened = await openCurrent(settings.name);
  if (opened === undefined) throw new RecordStoreError('absent');
  const { database } = opened;
  try {
    const secrets = await secretsOf(database, secret, settings);
    const store = await withWriteLock(settings.name, async () => {
      const unlocked = await open({ database, settings }, secrets, secret);
      // What a migration replaced stays until the next unlock, as does what cannot be deleted now.
      if (unlocked.database === database) await deleteLeftovers(settings.name).catch(() => undefined);
      return unlocked.store;
    });
    secrets.root.fill(0);
    secrets.auditSeed.fill(0);
    return store;
  } catch (error) {
    database.close();
    throw error;
  }
}

async function secretsOf(
  database: IDBPDatabase<VaultSchema>,
  secret: UnlockSecret,
  { now, deriveKey }: Settings,
): Promise<VaultSecrets> {
  const { header } = await readMeta(database);
  if (header.schema > currentSchema()) throw new RecordStoreError('newer-schema');
  await checkDelay(database, now());
  const secrets = await openSecrets(header, secret, { purpose: 'slot', deriveKey });
  if (secrets !== undefined) return secrets;
  const kind = 'passphrase' in secret ? 'passphrase' : 'recovery-code';
  await countFailure(database, now(), kind);
  throw new RecordStoreError(`wrong-${kind}`);
}

async function open(
  { database: old, settings }: { readonly database: IDBPDatabase<VaultSchema>; readonly settings: Settings },
  secrets: VaultSecrets,
  secret: UnlockSecret,
): Promise<{ readonly store: RecordStore; readonly database: IDBPDatabase<VaultSchema> }> {
  const { header } = await readMeta(old);
  const keys = await deriveVaultKeys(secrets.root, header.vaultId);
  const isOld = header.schema < currentSchema();
  const { name, now } = settings;
  const database = isOld ? await migrateVault({ name, database: old, nowMs: now() }, keys, secrets) : old;
  const state = await loadVault(database, keys, { seed: secrets.auditSeed });
  const { messages, damaged } = await openInbox(database, keys, state.header);
  const events = messages.flatMap(({ id, content }) => (content.form === 'event' ? [{ id, content }] : []));
  const notes: DatedNote[] = events.map(({ content: { form: _, ...note } }) => ({ ...note, actor: '?' }));
  const edit: Omit<Edit, 'notes'> & { readonly notes: readonly DatedNote[] } = {
    notes: [
      ...notes,
      ...(damaged.length === 0 ? [] : [{ action: 'inbox.damaged', detail: String(damaged.length) }]),
      { action: 'vault.unlocked', detail: 'passphrase' in secret ? 'passphrase' : 'recovery-code' },
    ],
    inboxIds: events.map(({ id }) => id),
    ...('newPassphrase' in secret ? { header: await headerWith(secret.newPassphrase) } : {}),
  };
  return { database, store: await openStore({ settings, database }, state, { root: secrets.root, edit }) };

  async function headerWith(passphrase: string): Promise<HeaderChange> {
    const part = await passphrasePart(keys.vaultId, secrets, { passphrase, deriveKey: settings.deriveKey });
    return async (before) => ({ ...before.header, ...part });
  }
}
