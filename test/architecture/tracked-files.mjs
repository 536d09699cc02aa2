// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '@cradleside/tooling/list-files';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const ignored = /(?:^|\/)(?:dist|coverage)\/|\.tsbuildinfo$/;

/**
 * What is or would be committed, as paths relative to the root with forward slashes.
 * @param {RegExp} [wanted]
 * @returns {string[]}
 */
export function trackedFiles(wanted = /./) {
  return candidates().filter((file) => wanted.test(file) && existsSync(path.join(root, file)));
}

/** @param {string} file relative to the root @returns {string} */
export function readTracked(file) {
  return readFileSync(path.join(root, file), 'utf8');
}

/** @returns {string[]} code of the packages, the examples and the tests */
export function sourceFiles() {
  return trackedFiles(/^(?:packages|examples|extension|test)\/.*\.(?:ts|tsx|mjs|js)$|^[^/]+\.mjs$/);
}

let listedFiles;

function candidates() {
  listedFiles ??= listCandidates();
  return listedFiles;
}

function listCandidates() {
  try {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 ** 2,
    });
    return listed.split('\0').filter((file) => file !== '');
  } catch {
    // An unpacked archive has no git folder.
    return listFiles(root)
      .map((file) => path.relative(root, file).split(path.sep).join('/'))
      .filter((file) => !ignored.test(file));
  }
}
