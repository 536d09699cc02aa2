// SPDX-License-Identifier: Apache-2.0
import type { PoolClient } from 'pg';

/**
 * Deletes some expired slots, with their messages, and does not wait for the disk: what a power cut brings back is swept
 * again. Slots that somebody holds are left for the next time.
 */
export async function sweepSlots(
  client: PoolClient,
  { expiredBeforeS, most }: { expiredBeforeS: number; most: number },
): Promise<number> {
  await client.query('BEGIN; SET LOCAL synchronous_commit = off');
  const { rowCount } = await client.query(
    `DELETE FROM relay_slots WHERE id IN (
       SELECT id FROM relay_slots WHERE expires < $1 ORDER BY expires LIMIT $2 FOR UPDATE SKIP LOCKED
     )`,
    [expiredBeforeS, most],
  );
  await client.query('COMMIT');
  return rowCount ?? 0;
}
