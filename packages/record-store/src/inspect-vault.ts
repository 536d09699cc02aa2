// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from './errors.js';
import { currentSchema } from './migrations/current-schema.js';
import { readMeta } from './storage/meta-rows.js';
import { isLost } from './storage/is-lost.js';
import { openCurrent } from './storage/open-current.js';
import type { VaultCondition, VaultOptions } from './types.js';
import { retryAfterMs } from './vault/failures.js';
import { settingsOf } from './vault/settings.js';

/** A schema that this version cannot even read the number of. */
const unknownSchema = 0;

/**
 * Says what is there, without a secret and without changing anything. `unopenable` calls for a restore, never for a
 * new vault; when nothing can be restored, see `forgetLostVault`. Whether the vault is open in a session: see `resumeVault`.
 */
export async function inspectVault(options: VaultOptions): Promise<VaultCondition> {
  const { name, now } = settingsOf(options);
  try {
    const opened = await openCurrent(name);
    if (opened === undefined) return { condition: 'absent' };
    const { database } = opened;
    try {
      const { header, headRow } = await readMeta(database);
      if (header.schema > currentSchema()) return { condition: 'newer', schema: header.schema };
      const { lastBackup, writesSinceBackup } = headRow;
      const waitMs = await retryAfterMs(database, now());
      return { condition: 'locked', lastBackup, writesSinceBackup, retryAfterMs: waitMs };
    } finally {
      database.close();
    }
  } catch (error) {
    const code = error instanceof RecordStoreError ? error.code : 'unopenable';
    return code === 'newer-schema'
      ? { condition: 'newer', schema: unknownSchema }
      : { condition: 'unopenable', code, isLost: await isLost(name) };
  }
}
