// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const skippedFolders = /(?:^|[/\\])(?:node_modules|\.cache|\.git)(?:[/\\]|$)/;

/**
 * @param {string} folder
 * @param {RegExp} [wanted] tested against the path relative to `folder`, with forward slashes
 * @returns {string[]} absolute paths in a stable order; none when the folder does not exist
 */
export function listFiles(folder, wanted = /./) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const relativePath = path.relative(folder, file).split(path.sep).join('/');
      return wanted.test(relativePath) && !skippedFolders.test(relativePath);
    })
    .toSorted();
}
