// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { RecordStoreError } from '../errors.js';
import { createDatabase } from './create-database.js';
import { openExisting } from './open-existing.js';
import { newDatabaseName, readPointer, writePointer } from './pointer.js';
import type { VaultSchema } from './rows.js';

/**
 * Puts a new database in the place of the current one, or changes nothing: fills it, opens it again and verifies it,
 * and only then changes the pointer in one strict transaction. The old one stays until the next unlock. The caller
 * holds the write lock.
 * @returns the new database, open
 */
export async function replaceDatabase(
  name: string,
  { fill, verify }: Record<'fill' | 'verify', (database: IDBPDatabase<VaultSchema>) => Promise<unknown>>,
): Promise<IDBPDatabase<VaultSchema>> {
  const before = await readPointer(name).catch(() => ({ current: null }));
  // An unfinished database without a pointer would look like a vault that cannot be opened.
  if (before.current === null) await writePointer(name, before);
  const target = newDatabaseName(name);
  const created = await createDatabase(target);
  try {
    await fill(created);
  } finally {
    created.close();
  }
  const filled = await openExisting<VaultSchema>(target);
  if (filled === undefined) throw new RecordStoreError('storage-failed');
  try {
    await verify(filled);
    await writePointer(name, { current: target });
    return filled;
  } catch (error) {
    filled.close();
    throw error;
  }
}
