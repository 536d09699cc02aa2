// SPDX-License-Identifier: Apache-2.0
import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import { RecordStoreError } from '../errors.js';

/** The layout of every database here. A new schema gets a new database instead of a new version. */
export const databaseVersion = 1;

/**
 * Opens a database that must exist. It is never created, and never created anew, here.
 * Closes it when another page wants to delete it.
 * @returns undefined when there is none
 * @throws RecordStoreError `unopenable`, `newer-schema`, `blocked`
 */
export async function openExisting<Schema extends DBSchema>(
  name: string,
): Promise<IDBPDatabase<Schema> | undefined> {
  let isMissing = false;
  try {
    const opening = openDB<Schema>(name, databaseVersion, {
      upgrade: (_database, _oldVersion, _newVersion, transaction) => {
        isMissing = true;
        transaction.abort();
        transaction.done.catch(() => undefined);
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
      },
    });
    return await opening;
  } catch (cause) {
    if (isMissing) return undefined;
    const isNewer = cause instanceof Error && cause.name === 'VersionError';
    throw new RecordStoreError(isNewer ? 'newer-schema' : 'unopenable', { cause });
  }
}
