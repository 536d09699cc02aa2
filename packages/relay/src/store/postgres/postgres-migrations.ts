// SPDX-License-Identifier: Apache-2.0
import type { PoolClient } from 'pg';
import { RelayStartError } from '../../errors.js';

/** Each entry takes the database from its index to the next version; an entry that was released is never changed. */
const migrations: readonly string[] = [
  `CREATE TABLE relay_slots (
     id bytea PRIMARY KEY,
     expires bigint NOT NULL,
     write_hash bytea NOT NULL,
     read_hash bytea NOT NULL,
     closed boolean NOT NULL DEFAULT false,
     last_number integer NOT NULL DEFAULT 0
   );
   CREATE INDEX relay_slots_by_expiry ON relay_slots (expires);
   CREATE TABLE relay_messages (
     slot bytea NOT NULL REFERENCES relay_slots (id) ON DELETE CASCADE,
     number integer NOT NULL,
     wire bytea NOT NULL,
     received bigint NOT NULL,
     PRIMARY KEY (slot, number)
   );
   CREATE TABLE relay_marks (name text PRIMARY KEY, value bigint NOT NULL);`,
];

/** Any number, as long as every instance uses the same. */
const advisoryLock = 7_203_517;

/**
 * Brings the tables up to date. Instances that start together wait for one another.
 * @throws {RelayStartError} when the tables are those of a newer version
 */
export async function migratePostgres(client: PoolClient): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
  try {
    await client.query('CREATE TABLE IF NOT EXISTS relay_schema (version integer NOT NULL)');
    const { rows } = await client.query<{ version: number }>('SELECT version FROM relay_schema');
    const version = rows[0]?.version ?? 0;
    if (version > migrations.length) {
      throw new RelayStartError(
        `DATABASE_URL: the tables are of a newer version (schema ${version}, known is ${migrations.length}).`,
      );
    }
    for (const [index, migration] of migrations.entries()) {
      if (index < version) continue;
      await client.query(
        `BEGIN; ${migration} DELETE FROM relay_schema; INSERT INTO relay_schema VALUES (${index + 1}); COMMIT;`,
      );
    }
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [advisoryLock]);
  }
}
