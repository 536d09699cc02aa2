// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../pnpm.mjs';

/**
 * Runs an action unless it ran before with the same inputs and its outputs are still there.
 * @template T
 * @param {string} name
 * @param {{inputs: string[], outputs?: string[]}} files absolute paths; the lockfile is always an input
 * @param {() => Promise<T>} action its result must survive JSON
 * @returns {Promise<{isFresh: boolean, result: T}>} `isFresh` when nothing had to be done
 */
export async function unlessUpToDate(name, { inputs, outputs = [] }, action) {
  const stampFile = path.join(root, '.cache/build', `${name}.json`);
  const hash = hashFiles([...inputs, path.join(root, 'pnpm-lock.yaml')]);
  const stamp = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : undefined;
  if (stamp?.hash === hash && outputs.every((file) => existsSync(file)))
    return { isFresh: true, result: stamp.result };
  const result = await action();
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ hash, result }));
  return { isFresh: false, result };
}

function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
