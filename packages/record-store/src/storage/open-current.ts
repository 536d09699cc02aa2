// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { RecordStoreError } from '../errors.js';
import { openExisting } from './open-existing.js';
import { readPointer } from './pointer.js';
import type { VaultSchema } from './rows.js';

/** Database name of a vault whose owner gave it none. */
export const defaultName = 'cradleside';

/**
 * Opens the database that the pointer names.
 * @returns undefined when there is no vault
 * @throws RecordStoreError `unopenable` when the database is gone or does not open: it is never made anew
 */
export async function openCurrent(
  name: string = defaultName,
): Promise<{ readonly database: IDBPDatabase<VaultSchema> } | undefined> {
  const { current } = await readPointer(name);
  if (current === null) return undefined;
  const database = await openExisting<VaultSchema>(current);
  if (database === undefined) throw new RecordStoreError('unopenable');
  return { database };
}
