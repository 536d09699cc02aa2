// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import type { VaultSchema } from '../storage/rows.js';

/** Schema 1: the stores of a vault. */
export function createStores(database: IDBPDatabase<VaultSchema>): void {
  database.createObjectStore('meta');
  database.createObjectStore('records', { keyPath: 'id' });
  database.createObjectStore('audit', { keyPath: 'sequence' });
  database.createObjectStore('inbox', { keyPath: 'id' });
}
