// SPDX-License-Identifier: Apache-2.0
import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import sqlite, { type Database } from 'node-sqlite3-wasm';
import { RelayStartError } from '../../errors.js';
import { sqliteMigrations } from './sqlite-schema.js';

/** In this order: a write-ahead log without shared memory needs the exclusive mode first. */
const settings = [
  'locking_mode = EXCLUSIVE',
  'journal_mode = WAL',
  // The log is written through to the disk with each commit.
  'synchronous = FULL',
  'cache_size = -65536',
  'secure_delete = ON',
];

/**
 * Opens or creates a database that this process alone works on.
 * @param file a path, or `:memory:`
 * @throws {RelayStartError} when it was written by a newer version, or is damaged
 */
export function openDatabase(file: string): Database {
  // The driver's own lock is a folder that stays behind when the process is killed. We are alone here.
  if (file !== ':memory:') rmSync(`${file}.lock`, { recursive: true, force: true });
  let database: Database | undefined;
  try {
    database = new sqlite.Database(file);
    for (const setting of settings) database.get(`PRAGMA ${setting}`);
    migrate(database);
    if (file !== ':memory:') syncFolder(path.dirname(file));
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof RelayStartError) throw error;
    throw new RelayStartError(
      `DATABASE_FILE: ${file} does not open as a database of this relay (${(error as Error).message}).`,
      { cause: error },
    );
  }
}

function migrate(database: Database): void {
  const version = Number(database.get('PRAGMA user_version')?.['user_version'] ?? 0);
  if (version > sqliteMigrations.length) {
    throw new RelayStartError(
      `DATABASE_FILE: written by a newer version (schema ${version}, known is ${sqliteMigrations.length}).`,
    );
  }
  for (const [index, migration] of sqliteMigrations.entries()) {
    if (index < version) continue;
    database.exec(`BEGIN IMMEDIATE; ${migration} PRAGMA user_version = ${index + 1}; COMMIT;`);
  }
}

/** A new file survives a power cut only once its folder is on the disk. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
