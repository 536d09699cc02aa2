// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from './errors.js';
import { databaseNames } from './storage/pointer.js';
import { vaultMark } from './storage/vault-mark.js';
import type { VaultOptions } from './types.js';
import { settingsOf } from './vault/settings.js';

/**
 * Lets a new vault be made where the browser has lost the old one and there is no backup: ask the user twice. Deletes
 * nothing of a vault.
 * @throws RecordStoreError `exists` while any database of a vault is there, opened or not
 */
export async function forgetLostVault(options: VaultOptions): Promise<void> {
  const { name } = settingsOf(options);
  if ((await databaseNames(name)).length > 0) throw new RecordStoreError('exists');
  vaultMark.clear(name);
}
