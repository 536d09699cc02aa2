// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '../errors.js';

/** What must be free before anything new is begun: enough to finish it, and for a backup's worth of ordinary work. */
const leastRoomBytes = 20_000_000;

/**
 * Asks whether something new may be begun. What is begun may always be finished: a write that no longer fits fails whole.
 * A browser that does not say how much room there is refuses nothing.
 * @throws RecordStoreError `storage-low` under 20 MB
 */
export async function requireRoom(): Promise<void> {
  const { quota, usage } = await estimate();
  if (quota !== undefined && usage !== undefined && quota - usage < leastRoomBytes)
    throw new RecordStoreError('storage-low');
}

async function estimate(): Promise<StorageEstimate> {
  const storage =
    typeof navigator === 'undefined' ? undefined : (navigator.storage as StorageManager | undefined);
  return (await storage?.estimate?.().catch(() => undefined)) ?? {};
}
