// SPDX-License-Identifier: Apache-2.0
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Rows as lines of JSON in one file. A row is there, flushed to the disk, before its writer is told so.
 * @param {string} folder made when it is missing, for this user only
 */
export function openRows(folder) {
  const file = path.join(folder, 'intakes.jsonl');
  let lastWrite = Promise.resolve();

  const write = async (row) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const handle = await open(file, 'a', 0o600);
    try {
      // One write of one line to a file opened for appending: two processes do not mix their lines.
      await handle.write(`${JSON.stringify(row)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  };

  return {
    file,

    /** @param {{id: string}} row */
    add: (row) => {
      const writing = lastWrite.then(() => write(row));
      lastWrite = writing.catch(() => undefined);
      return writing;
    },

    /** @param {string} id @returns {Promise<object | undefined>} */
    find: async (id) => {
      const text = await readFile(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT') return '';
        throw error;
      });
      return text
        .split('\n')
        .filter((line) => line.includes(id))
        .map((line) => JSON.parse(line))
        .find((row) => row.id === id);
    },
  };
}
