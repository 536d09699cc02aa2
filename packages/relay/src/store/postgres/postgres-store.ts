// SPDX-License-Identifier: Apache-2.0
import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg';
import { isSameSlot } from '../is-same-slot.js';
import type {
  MessagePost,
  PostOutcome,
  RelayStore,
  Slot,
  StoredMessage,
  StoredSlot,
} from '../relay-store.js';
import { addMessages } from './add-messages.js';
import { closeEmptySlot } from './close-empty-slot.js';
import { Batches } from './batches.js';
import { sweepSlots } from './sweep-slots.js';
import { tryAgain } from './try-again.js';

type Value = Uint8Array | number;

/** Slots and messages in PostgreSQL; several relays may share one database. Every change may be done twice. */
export class PostgresStore implements RelayStore {
  readonly #pool: Pool;
  readonly #posts: Batches<MessagePost, PostOutcome>;

  constructor(pool: Pool) {
    this.#pool = pool;
    this.#posts = new Batches(async (posts) => tryAgain(async () => this.#addMessages(posts)), {
      most: 64,
      mostAtOnce: 4,
    });
  }

  async putSlot(slot: Slot): Promise<'new' | 'same' | 'other'> {
    const { rowCount } = await this.#query(
      `INSERT INTO relay_slots (id, expires, write_hash, read_hash) VALUES ($1, $2, $3, $4)
       ON CONFLICT (id) DO NOTHING`,
      [slot.id, slot.expiresS, slot.writeTokenHash, slot.readTokenHash],
    );
    if (rowCount === 1) return 'new';
    const stored = await this.findSlot(slot.id);
    return stored !== undefined && isSameSlot(stored, slot) ? 'same' : 'other';
  }

  async findSlot(id: Uint8Array): Promise<StoredSlot | undefined> {
    const { rows } = await this.#query<{
      expires: string;
      write_hash: Buffer;
      read_hash: Buffer;
      closed: boolean;
      last_number: number;
    }>('SELECT expires, write_hash, read_hash, closed, last_number FROM relay_slots WHERE id = $1', [id]);
    const row = rows[0];
    if (row === undefined) return undefined;
    return {
      id,
      expiresS: Number(row.expires),
      writeTokenHash: row.write_hash,
      readTokenHash: row.read_hash,
      isClosed: row.closed,
      isBegun: row.last_number > 0,
    };
  }

  async addMessage(post: MessagePost): Promise<PostOutcome> {
    return this.#posts.add(post);
  }

  async listMessages(slotId: Uint8Array): Promise<StoredMessage[]> {
    const { rows } = await this.#query<{ number: number; wire: Buffer; received: string }>(
      'SELECT number, wire, received FROM relay_messages WHERE slot = $1 ORDER BY number',
      [slotId],
    );
    return rows.map(({ number, wire, received }) => ({ number, wire, receivedS: Number(received) }));
  }

  async deleteMessages(slotId: Uint8Array, through: number): Promise<void> {
    await this.#query('DELETE FROM relay_messages WHERE slot = $1 AND number <= $2', [slotId, through]);
  }

  async closeSlot(slotId: Uint8Array): Promise<void> {
    // The slot is held first, as by a post: a message that comes at the same time is deleted, or finds it closed.
    await this.#query('UPDATE relay_slots SET closed = true WHERE id = $1', [slotId]);
    await this.#query('DELETE FROM relay_messages WHERE slot = $1', [slotId]);
  }

  async closeEmptySlot(slotId: Uint8Array): Promise<boolean> {
    return tryAgain(async () => this.#withClient(async (client) => closeEmptySlot(client, slotId)));
  }

  async sweep(expiredBeforeS: number, most: number): Promise<number> {
    return tryAgain(async () =>
      this.#withClient(async (client) => sweepSlots(client, { expiredBeforeS, most })),
    );
  }

  async readClockMark(): Promise<number | undefined> {
    const { rows } = await this.#query<{ value: string }>(
      "SELECT value FROM relay_marks WHERE name = 'clock'",
      [],
    );
    return rows[0] === undefined ? undefined : Number(rows[0].value);
  }

  async writeClockMark(nowS: number): Promise<void> {
    await this.#query(
      `INSERT INTO relay_marks (name, value) VALUES ('clock', $1)
       ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
      [nowS],
    );
  }

  async check(): Promise<void> {
    const { rows } = await this.#pool.query<{ is_read_only: string }>(
      "SELECT current_setting('transaction_read_only') AS is_read_only",
    );
    if (rows[0]?.is_read_only !== 'off') throw new Error('the database takes no writes');
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  async #addMessages(posts: readonly MessagePost[]): Promise<readonly PostOutcome[]> {
    return this.#withClient(async (client) => addMessages(client, posts));
  }

  async #withClient<Result>(action: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect();
    try {
      const result = await action(client);
      client.release();
      return result;
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }

  async #query<Row extends QueryResultRow>(text: string, values: Value[]): Promise<QueryResult<Row>> {
    const parameters = values.map((value) => (typeof value === 'number' ? value : Buffer.from(value)));
    return tryAgain(async () => this.#pool.query<Row>(text, parameters));
  }
}
