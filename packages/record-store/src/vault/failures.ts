// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { addToInbox } from '../inbox/add-to-inbox.js';
import { localTime } from '../audit/local-time.js';
import { RecordStoreError } from '../errors.js';
import { readFailures } from '../storage/meta-rows.js';
import type { VaultSchema } from '../storage/rows.js';

const secondMs = 1000;

/** Seconds to wait after that many failures in a row; the last goes on. */
const delaysSeconds = [0, 0, 0, 2, 4, 8, 16, 32, 60];

/** Milliseconds until the next attempt is allowed; 0 to 60 000. A clock that was set never makes it longer. */
export async function retryAfterMs(database: IDBPDatabase<VaultSchema>, nowMs: number): Promise<number> {
  const { count, lastMs } = await readFailures(database);
  const delayMs = (delaysSeconds[Math.min(Math.max(count, 0), delaysSeconds.length - 1)] ?? 0) * secondMs;
  return Math.min(delayMs, Math.max(0, lastMs + delayMs - nowMs));
}

/** @throws RecordStoreError `too-soon` */
export async function checkDelay(database: IDBPDatabase<VaultSchema>, nowMs: number): Promise<void> {
  const waitMs = await retryAfterMs(database, nowMs);
  if (waitMs > 0) throw new RecordStoreError('too-soon', { retryAfterMs: waitMs });
}

/** Counts a wrong secret, and leaves a line for the log, which is sealed until the next unlock. */
export async function countFailure(
  database: IDBPDatabase<VaultSchema>,
  nowMs: number,
  detail: 'passphrase' | 'recovery-code',
): Promise<void> {
  const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
  const before = await transaction.store.get('failures');
  const count =
    before !== undefined && 'count' in before && Number.isSafeInteger(before.count) ? before.count : 0;
  await Promise.all([
    transaction.store.put({ count: count + 1, lastMs: nowMs }, 'failures'),
    transaction.done,
  ]);
  await addToInbox(database, {
    form: 'event',
    action: 'vault.unlock-failed',
    detail,
    time: localTime(nowMs),
  });
}
