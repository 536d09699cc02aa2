// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { RelayStartError } from '../../errors.js';
import type { RelayStore } from '../relay-store.js';
import { openDatabase } from './open-database.js';
import { ownFile, type FileOwner } from './own-file.js';
import { SqliteStore } from './sqlite-store.js';

/**
 * Opens the store of one relay in one file.
 * @param file a path, or `:memory:` for trying things out
 * @throws {RelayStartError} when another process has the file, or it cannot be read
 */
export async function openSqliteStore(file: string): Promise<RelayStore> {
  if (file === ':memory:') return new SqliteStore(openDatabase(file), undefined);
  const { place, owner } = await own(path.resolve(file));
  try {
    return new SqliteStore(openDatabase(place), owner);
  } catch (error) {
    owner.release();
    throw error;
  }
}

async function own(file: string): Promise<{ readonly place: string; readonly owner: FileOwner }> {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const place = realPlace(file);
    return { place, owner: await ownFile(place) };
  } catch (error) {
    if (error instanceof RelayStartError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new RelayStartError(`DATABASE_FILE: ${file} cannot be written (${code ?? 'unknown'}).`, {
      cause: error,
    });
  }
}

/** One file has one owner, by whatever name it is reached. */
function realPlace(file: string): string {
  try {
    return realpathSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return path.join(realpathSync(path.dirname(file)), path.basename(file));
  }
}
