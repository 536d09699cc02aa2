// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '../errors.js';
import { currentSchema } from '../migrations/current-schema.js';
import type { OpenedBackup } from './read-backup.js';
import type { VerifiedBackup } from './verify-backup.js';
import { verifyBackup } from './verify-backup.js';

/**
 * Verifies a backup down to its last chunk, and that this version can read it.
 * @throws RecordStoreError `bad-backup`, `newer-schema`
 */
export async function verifiedBackup(backup: OpenedBackup): Promise<VerifiedBackup> {
  const verified = await verify(backup);
  if (verified.header.schema > currentSchema()) throw new RecordStoreError('newer-schema');
  return verified;
}

async function verify(backup: OpenedBackup): Promise<VerifiedBackup> {
  try {
    return await verifyBackup(backup);
  } catch (cause) {
    const isOurs = cause instanceof RecordStoreError && cause.code === 'newer-schema';
    throw isOurs ? cause : new RecordStoreError('bad-backup', { cause });
  }
}
