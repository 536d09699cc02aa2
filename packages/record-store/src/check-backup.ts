// SPDX-License-Identifier: Apache-2.0
import { openBackup } from './backup/read-backup.js';
import { verifiedBackup } from './backup/verified-backup.js';
import type { BackupSecret, VaultOptions } from './types.js';
import { settingsOf } from './vault/settings.js';

/**
 * Reads a backup to its end as a restore would, and writes nothing.
 * @returns how many records it holds, and when it was made (ISO 8601)
 * @throws RecordStoreError as `restoreVault`, but for storage
 */
export async function checkBackup(
  file: Blob,
  secret: BackupSecret,
  options: VaultOptions,
): Promise<{ readonly records: number; readonly createdAt: string }> {
  const backup = await openBackup(file, secret, settingsOf(options).deriveKey);
  const { records, root, auditSeed } = await verifiedBackup(backup);
  root.fill(0);
  auditSeed.fill(0);
  return { records, createdAt: backup.header.createdAt };
}
