// SPDX-License-Identifier: Apache-2.0
import initSqlite from 'sql.js';
import { withLogApplied } from './sqlite-image.mjs';

let sqlite;

/**
 * Every text and every blob of every table.
 * @param {Buffer} file
 * @param {Buffer | undefined} log `*-wal`
 * @returns {Promise<import('./level-db.mjs').Part[]>}
 * @throws {Error} where a database cannot be read
 */
export async function readSqliteValues(file, log) {
  sqlite ??= await initSqlite();
  const database = new sqlite.Database(withLogApplied(file, log));
  try {
    const parts = [];
    for (const name of tablesOf(database)) {
      const quoted = `"${name.replaceAll('"', '""')}"`;
      const statement = database.prepare(`SELECT * FROM ${quoted}`);
      while (statement.step()) {
        for (const value of statement.get()) {
          if (typeof value === 'string') parts.push({ what: `text of ${name}`, bytes: Buffer.from(value) });
          else if (value instanceof Uint8Array)
            parts.push({ what: `blob of ${name}`, bytes: Buffer.from(value) });
        }
      }
      statement.free();
    }
    return parts;
  } finally {
    database.close();
  }
}

/** Virtual tables keep what they hold in tables of their own. */
function tablesOf(database) {
  const [found] = database.exec(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND rootpage > 0",
  );
  return (found?.values ?? []).map(([name]) => name);
}
