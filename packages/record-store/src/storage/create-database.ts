// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import { RecordStoreError } from '../errors.js';
import { createStores } from '../migrations/0001-create-stores.js';
import { databaseVersion } from './open-existing.js';
import type { VaultSchema } from './rows.js';
import { storageError } from './storage-error.js';

/** Creates an empty database for a vault. @throws RecordStoreError `blocked`, `storage-full`, `storage-failed` */
export async function createDatabase(name: string): Promise<IDBPDatabase<VaultSchema>> {
  try {
    return await new Promise((resolve, reject) => {
      openDB<VaultSchema>(name, databaseVersion, {
        upgrade: (database) => createStores(database),
        blocked: () => reject(new RecordStoreError('blocked')),
      }).then(resolve, reject);
    });
  } catch (cause) {
    throw storageError(cause);
  }
}
