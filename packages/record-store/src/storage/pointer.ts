// SPDX-License-Identifier: Apache-2.0
import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import { toHex } from '../bytes/hex.js';
import { randomBytes } from '../bytes/random-bytes.js';
import { RecordStoreError } from '../errors.js';
import { complete } from './complete.js';
import { databaseVersion, openExisting } from './open-existing.js';
import { storageError } from './storage-error.js';
import { vaultMark } from './vault-mark.js';

/** Which database is the vault's. Restoring and migrating fill a new one and then change this one row. */
export interface Pointer {
  /** null: no vault was ever finished here. */
  readonly current: string | null;
}

interface PointerSchema extends DBSchema {
  pointer: { key: string; value: Pointer };
}

const rowKey = 'pointer';

/**
 * Reads which database is current.
 * @throws RecordStoreError `unopenable` also when the pointer is gone while a vault's database, or its mark, is there
 */
export async function readPointer(name: string): Promise<Pointer> {
  const database = await openExisting<PointerSchema>(name);
  if (database === undefined) return pointerOfNothing(name);
  try {
    const pointer = await database.get('pointer', rowKey);
    if (pointer === undefined) return await pointerOfNothing(name);
    if (pointer.current !== null && typeof pointer.current !== 'string')
      throw new RecordStoreError('unopenable');
    return pointer;
  } catch (cause) {
    throw cause instanceof RecordStoreError ? cause : new RecordStoreError('unopenable', { cause });
  } finally {
    database.close();
  }
}

/** Changes the pointer in one strict transaction. @throws RecordStoreError */
export async function writePointer(name: string, pointer: Pointer): Promise<void> {
  let database: IDBPDatabase<PointerSchema> | undefined;
  try {
    database = await openDB<PointerSchema>(name, databaseVersion, {
      upgrade: (created) => {
        created.createObjectStore('pointer');
      },
    });
    const transaction = database.transaction('pointer', 'readwrite', { durability: 'strict' });
    await complete(transaction, [() => transaction.store.put(pointer, rowKey)]);
    if (pointer.current !== null) vaultMark.set(name);
  } catch (cause) {
    throw storageError(cause);
  } finally {
    database?.close();
  }
}

/** A name that no database of this vault has had. */
export function newDatabaseName(name: string): string {
  return `${name}@${toHex(randomBytes(8))}`;
}

/** Names of all databases that hold, held or should have held this vault. */
export async function databaseNames(name: string): Promise<readonly string[]> {
  const databases = await indexedDB.databases();
  return databases.flatMap((database) => (database.name?.startsWith(`${name}@`) ? [database.name] : []));
}

async function pointerOfNothing(name: string): Promise<Pointer> {
  const wasMade = (await databaseNames(name)).length > 0 || vaultMark.isSet(name);
  if (wasMade) throw new RecordStoreError('unopenable');
  return { current: null };
}
