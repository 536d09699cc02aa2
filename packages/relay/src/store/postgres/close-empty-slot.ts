// SPDX-License-Identifier: Apache-2.0
import type { PoolClient } from 'pg';

/** Closes a slot in which no message lies. @returns whether it is closed now */
export async function closeEmptySlot(client: PoolClient, slotId: Uint8Array): Promise<boolean> {
  const id = Buffer.from(slotId);
  await client.query('BEGIN');
  try {
    // The slot is held first, as by a post; only a statement that begins afterwards sees what a post before it has added.
    await client.query('SELECT 1 FROM relay_slots WHERE id = $1 FOR UPDATE', [id]);
    const { rowCount } = await client.query(
      `UPDATE relay_slots SET closed = true
       WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM relay_messages WHERE slot = $1)`,
      [id],
    );
    await client.query('COMMIT');
    return rowCount === 1;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
