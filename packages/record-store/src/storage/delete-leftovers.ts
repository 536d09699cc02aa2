// SPDX-License-Identifier: Apache-2.0
import { deleteDB } from 'idb';
import { databaseNames, readPointer } from './pointer.js';

/**
 * Deletes databases that were replaced or never finished. One that another page holds open stays until the next time.
 * The caller holds the write lock: nobody is filling one.
 */
export async function deleteLeftovers(name: string): Promise<void> {
  const { current } = await readPointer(name);
  if (current === null) return;
  const leftovers = (await databaseNames(name)).filter((database) => database !== current);
  await Promise.all(leftovers.map((leftover) => remove(leftover)));
}

async function remove(database: string): Promise<void> {
  return new Promise((resolve) => {
    deleteDB(database, { blocked: () => resolve() }).then(resolve, resolve);
  });
}
