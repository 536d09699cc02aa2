// SPDX-License-Identifier: Apache-2.0
import { deleteDB, openDB } from 'idb';
import { randomBytes } from '../bytes/random-bytes.js';
import { storageError } from './storage-error.js';

/** Values below 64 KiB lie in Chromium's log themselves; larger ones in files beside it. */
const valueBytes = 32_768;

/** Chromium begins a new log after 4 MiB. */
const values = 192;
const valuesInTransaction = 32;

/**
 * Makes Chromium begin a new log. It writes its databases of one origin to one log (LevelDB). A process that ends in the
 * middle of a write leaves a piece of it there; the next process goes on in the same file, behind the piece, and the
 * process after that takes the piece for damage and deletes every database of the origin (crbug.com/460568 is why
 * Chrome OS does not go on in the same file). So after an end that was none of ours, enough is written and deleted again
 * for the old file to go. Other engines lose some milliseconds.
 */
export async function renewLog(name: string): Promise<void> {
  const scratch = `${name}~log`;
  try {
    const database = await openDB(scratch, 1, {
      upgrade: (created) => {
        created.createObjectStore('rows');
      },
    });
    try {
      const bytes = randomBytes(valueBytes);
      for (let start = 0; start < values; start += valuesInTransaction) {
        const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
        const rows = Array.from({ length: valuesInTransaction }, (_, offset) => start + offset);
        await Promise.all([...rows.map((row) => transaction.store.put(bytes, row)), transaction.done]);
      }
    } finally {
      database.close();
      await deleteDB(scratch);
    }
  } catch (cause) {
    throw storageError(cause);
  }
}
