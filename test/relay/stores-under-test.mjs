// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensurePostgres } from '@cradleside/tooling/databases/ensure-postgres';
import { startPostgres } from '@cradleside/tooling/databases/start-postgres';

/**
 * A place where relays keep their slots.
 * @typedef {object} StoreUnderTest
 * @property {Record<string, unknown>} options settings of the relay that name it
 * @property {string} folder everything that it writes to the disk is in here
 * @property {() => Promise<void>} remove
 * @property {import('@cradleside/tooling/databases/start-postgres').Postgres} [postgres]
 */

const postgresPrograms = ensurePostgres();

/** Every test of the relay runs against both. @type {{name: string, isHere: boolean, make: () => Promise<StoreUnderTest>}[]} */
export const storesUnderTest = [
  { name: 'SQLite', isHere: true, make: makeSqlite },
  {
    name: ['PostgreSQL', postgresPrograms.reason].filter(Boolean).join(': '),
    isHere: postgresPrograms.folder !== undefined,
    make: makePostgres,
  },
];

async function makeSqlite() {
  const folder = mkdtempSync(path.join(tmpdir(), 'relay-sqlite-'));
  return {
    options: { databaseFile: path.join(folder, 'relay.sqlite') },
    folder,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function makePostgres() {
  const postgres = await startPostgres(postgresPrograms.folder);
  return {
    options: { databaseUrl: postgres.url },
    folder: postgres.folder,
    remove: () => postgres.stop(),
    postgres,
  };
}
