// SPDX-License-Identifier: Apache-2.0
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { RelayStore } from '../relay-store.js';
import { openDatabase } from './open-database.js';
import { ownFile } from './own-file.js';
import { SqliteStore } from './sqlite-store.js';

/**
 * Opens the store of one relay in one file.
 * @param file a path, or `:memory:` for trying things out
 * @throws {RelayStartError} when another process has the file, or it cannot be read
 */
export async function openSqliteStore(file: string): Promise<RelayStore> {
  if (file === ':memory:') return new SqliteStore(openDatabase(file), undefined);
  const absolute = path.resolve(file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  const owner = await ownFile(absolute);
  try {
    return new SqliteStore(openDatabase(absolute), owner);
  } catch (error) {
    owner.release();
    throw error;
  }
}
