// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from './errors.js';
import { requirePassphrase } from './passphrase/require-passphrase.js';
import type { RecordStore } from './record-store.js';
import { createDatabase } from './storage/create-database.js';
import { headerRow } from './storage/meta-rows.js';
import { openCurrent } from './storage/open-current.js';
import { newDatabaseName, readPointer, writePointer } from './storage/pointer.js';
import { vaultMark } from './storage/vault-mark.js';
import { withWriteLock } from './storage/write-lock.js';
import type { VaultOptions } from './types.js';
import { actorName } from './vault/actor-name.js';
import { sealHead } from './vault/head.js';
import { newVault } from './vault/new-vault.js';
import { openStore } from './vault/open-store.js';
import { settingsOf } from './vault/settings.js';
import { newVaultSecrets } from './vault/vault-secrets.js';

/**
 * Makes a vault and opens it. Show the recovery code once and have it printed: it is kept nowhere.
 * @throws RecordStoreError `exists` when there is a vault, and whatever its state; `weak-passphrase`, `unopenable`,
 *   `storage-full`, `derivation-failed`
 */
export async function createVault(
  { passphrase, actor }: { readonly passphrase: string; readonly actor: string },
  options: VaultOptions,
): Promise<{ readonly store: RecordStore; readonly recoveryCode: string }> {
  requirePassphrase(passphrase);
  const user = actorName(actor);
  const settings = settingsOf(options);
  const { name, deriveKey } = settings;
  return withWriteLock(name, async () => {
    if ((await readPointer(name)).current !== null) throw new RecordStoreError('exists');
    const secrets = newVaultSecrets();
    const { state, recoveryCode } = await newVault(secrets, { passphrase, actor: user, deriveKey });
    secrets.auditSeed.fill(0);
    const target = newDatabaseName(name);
    await writePointer(name, { current: null });
    const created = await createDatabase(target);
    await Promise.all([
      created.put('meta', await headerRow(state.header), 'header'),
      created.put('meta', await sealHead(state.keys, state.head), 'head'),
    ]);
    created.close();
    const lost = vaultMark.isGivenUp(name) ? [{ action: 'vault.lost' }] : [];
    await writePointer(name, { current: target });
    const opened = await openCurrent(name);
    if (opened === undefined) throw new RecordStoreError('unopenable');
    const edit = { notes: [...lost, { action: 'vault.created' }] };
    const store = await openStore({ settings, database: opened.database }, state, {
      root: secrets.root,
      edit,
    });
    secrets.root.fill(0);
    return { store, recoveryCode };
  });
}
