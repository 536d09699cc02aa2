// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from './errors.js';
import { openExisting } from './storage/open-existing.js';
import { isLost } from './storage/is-lost.js';
import { writePointer } from './storage/pointer.js';
import { vaultMark } from './storage/vault-mark.js';
import type { VaultOptions } from './types.js';
import { settingsOf } from './vault/settings.js';

/**
 * Lets a new vault be made where the browser has lost the old one and there is no backup: ask the user twice. Deletes
 * nothing of a vault. The log of the new one begins with `vault.lost`.
 * @throws RecordStoreError `exists` while any database of a vault is there, opened or not
 */
export async function forgetLostVault(options: VaultOptions): Promise<void> {
  const { name } = settingsOf(options);
  if (!(await isLost(name))) throw new RecordStoreError('exists');
  const pointer = await openExisting(name);
  pointer?.close();
  if (pointer !== undefined) await writePointer(name, { current: null });
  vaultMark.giveUp(name);
}
