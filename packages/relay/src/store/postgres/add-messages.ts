// SPDX-License-Identifier: Apache-2.0
import type { PoolClient } from 'pg';
import { judgeMessage } from '../judge-message.js';
import type { MessagePost, PostOutcome, StoredSlot } from '../relay-store.js';

interface SlotRow {
  id: Buffer;
  expires: string;
  write_hash: Buffer;
  read_hash: Buffer;
  closed: boolean;
  last_number: number;
}

/** A slot that this transaction holds, with what it holds. */
interface HeldSlot {
  readonly slot: StoredSlot;
  readonly wires: Uint8Array[];
  lastNumber: number;
}

/** Stores a batch in one transaction; the outcomes stand in the order of the posts. */
export async function addMessages(
  client: PoolClient,
  posts: readonly MessagePost[],
): Promise<readonly PostOutcome[]> {
  await client.query('BEGIN');
  try {
    const held = await holdSlots(client, posts);
    const additions: (MessagePost & { number: number })[] = [];
    const outcomes = posts.map((post) => {
      const own = held.get(keyOf(post.slotId));
      const outcome = judgeMessage(post, own?.slot, () => own?.wires ?? []);
      if (outcome === 'stored' && own !== undefined) {
        own.lastNumber += 1;
        own.wires.push(post.wire);
        additions.push({ ...post, number: own.lastNumber });
      }
      return outcome;
    });
    if (additions.length > 0) {
      await client.query(
        `WITH added AS (
           INSERT INTO relay_messages (slot, number, wire, received)
           SELECT * FROM unnest($1::bytea[], $2::integer[], $3::bytea[], $4::bigint[]) RETURNING slot, number
         ), latest AS (SELECT slot, max(number) AS number FROM added GROUP BY slot)
         UPDATE relay_slots SET last_number = latest.number FROM latest WHERE id = latest.slot`,
        [
          additions.map(({ slotId }) => Buffer.from(slotId)),
          additions.map(({ number }) => number),
          additions.map(({ wire }) => Buffer.from(wire)),
          additions.map(({ nowS }) => nowS),
        ],
      );
    }
    await client.query('COMMIT');
    return outcomes;
  } catch (error) {
    // A connection that broke has no transaction left to roll back.
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Always in the order of the ids, so that no two transactions wait for each other. */
async function holdSlots(client: PoolClient, posts: readonly MessagePost[]): Promise<Map<string, HeldSlot>> {
  const ids = [...new Map(posts.map(({ slotId }) => [keyOf(slotId), Buffer.from(slotId)])).values()];
  const slots = await client.query<SlotRow>(
    'SELECT * FROM relay_slots WHERE id = ANY($1) ORDER BY id FOR UPDATE',
    [ids],
  );
  const held = new Map(slots.rows.map((row) => [keyOf(row.id), heldSlot(row)]));
  if (held.size === 0) return held;
  const messages = await client.query<{ slot: Buffer; wire: Buffer }>(
    'SELECT slot, wire FROM relay_messages WHERE slot = ANY($1)',
    [slots.rows.map(({ id }) => id)],
  );
  for (const { slot, wire } of messages.rows) held.get(keyOf(slot))?.wires.push(wire);
  return held;
}

function heldSlot(row: SlotRow): HeldSlot {
  const slot = {
    id: row.id,
    expiresS: Number(row.expires),
    writeTokenHash: row.write_hash,
    readTokenHash: row.read_hash,
    isClosed: row.closed,
    isBegun: row.last_number > 0,
  };
  return { slot, wires: [], lastNumber: row.last_number };
}

function keyOf(id: Uint8Array): string {
  return Buffer.from(id).toString('hex');
}
