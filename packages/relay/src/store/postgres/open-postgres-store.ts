// SPDX-License-Identifier: Apache-2.0
import { Pool } from 'pg';
import { RelayStartError } from '../../errors.js';
import type { RelayStore } from '../relay-store.js';
import { migratePostgres } from './postgres-migrations.js';
import { PostgresStore } from './postgres-store.js';
import { tryAgain } from './try-again.js';

const mostConnections = 10;
const connectMs = 5000;
const statementMs = 10_000;

/**
 * Connects to the database that one or several relays share, and brings its tables up to date.
 * @throws {RelayStartError} when it cannot be reached or does not write through to its disk
 */
export async function openPostgresStore(databaseUrl: string): Promise<RelayStore> {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: mostConnections,
    connectionTimeoutMillis: connectMs,
    query_timeout: statementMs,
    keepAlive: true,
    application_name: 'cradleside-relay',
    // A commit is answered when it is on the disk, whatever the server's own setting is.
    onConnect: (client) => client.query('SET synchronous_commit = on') as unknown as void,
  });
  // A connection that breaks: the pool opens another, and whoever used it is told by the query. Without listeners the
  // process would end.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await tryAgain(async () => prepare(pool));
    return new PostgresStore(pool);
  } catch (error) {
    await pool.end();
    if (error instanceof RelayStartError) throw error;
    // Neither the address nor its password is repeated.
    const { code, message } = error as { code?: unknown; message: string };
    throw new RelayStartError(
      `DATABASE_URL: the database does not take the relay in (${typeof code === 'string' ? code : message}).`,
      { cause: error },
    );
  }
}

async function prepare(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ fsync: string }>('SHOW fsync');
    if (rows[0]?.fsync !== 'on') {
      throw new RelayStartError(
        'DATABASE_URL: this PostgreSQL runs with fsync off; a stored answer would not survive a power cut.',
      );
    }
    await migratePostgres(client);
    client.release();
  } catch (error) {
    client.release(error as Error);
    throw error;
  }
}
