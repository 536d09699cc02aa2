// SPDX-License-Identifier: Apache-2.0
import sqlite, { type Database } from 'node-sqlite3-wasm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { GroupCommit } from './group-commit.js';

let database: Database;
beforeEach(() => {
  database = new sqlite.Database(':memory:');
  database.exec('CREATE TABLE kept (value INTEGER)');
});
afterEach(() => database.close());

const keep = (value: number) => () => database.run('INSERT INTO kept VALUES (?)', [value]);

it('promises nothing when the file was taken over while the transaction was written', async () => {
  let isOurs = true;
  const commits = new GroupCommit(database, () => {
    if (!isOurs) throw new Error('taken over');
  });
  const stored = commits.run(() => {
    keep(1)();
    // As after a long standstill of this process.
    isOurs = false;
  });
  await expect(stored).rejects.toThrow('taken over');
  expect(commits.hasFailed).toBe(true);
});

it('goes on after a transaction that could not even be rolled back', async () => {
  const commits = new GroupCommit(database, () => undefined);
  database.exec('BEGIN');
  await commits.run(keep(2));
  expect(database.all('SELECT value FROM kept')).toEqual([{ value: 2 }]);
  expect(database.inTransaction).toBe(false);
  expect(commits.hasFailed).toBe(false);
});

it('rejects all that stood in a transaction that failed, and keeps nothing of it', async () => {
  const commits = new GroupCommit(database, () => undefined);
  const results = await Promise.allSettled([
    commits.run(keep(3)),
    commits.run(() => database.run('INSERT INTO nowhere VALUES (1)')),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(database.all('SELECT value FROM kept')).toEqual([]);
  expect(commits.hasFailed).toBe(true);
});
