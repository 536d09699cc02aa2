// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { listFiles } from '../list-files.mjs';

/** The first day that a zip can hold. Its fields are local time, as this is: no time zone shows in the bytes. */
const fixedDay = () => new Date(1980, 0, 1);

/**
 * Packs a folder. The same files give the same bytes on every machine: sorted, undated, and squeezed by a library
 * of its own instead of the zlib that happens to be there.
 * @param {string} folder
 * @returns {Uint8Array}
 */
export function zipFolder(folder) {
  const entries = listFiles(folder).map((file) => [
    path.relative(folder, file).split(path.sep).join('/'),
    new Uint8Array(readFileSync(file)),
  ]);
  return zipSync(Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1))), {
    level: 9,
    mtime: fixedDay(),
  });
}
