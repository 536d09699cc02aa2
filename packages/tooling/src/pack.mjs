// SPDX-License-Identifier: Apache-2.0
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './pnpm.mjs';
import { runProgram } from './run-tool.mjs';

/**
 * Packs packages as they would be published. By pnpm, because npm leaves `workspace:` specifiers in a tarball; in one run
 * of it, because its start costs more than the packing.
 * @param {string[]} names such as 'elements'
 * @param {string} destination an empty folder
 * @returns {Promise<Map<string, string>>} the tarball of each name, an absolute path
 * @throws {Error} with what pnpm said
 */
export async function packPackages(names, destination) {
  const { status, output } = await runProgram(process.execPath, [
    path.join(root, 'packages/tooling/src/pnpm.mjs'),
    ...names.map((name) => `--filter=@cradleside/${name}`),
    'pack',
    '--pack-destination',
    destination,
  ]);
  if (status !== 0) throw new Error(`pnpm pack ${names.join(', ')}:\n${output}`);
  const tarballs = readdirSync(destination);
  return new Map(names.map((name) => [name, path.join(destination, tarballOf(name, tarballs))]));
}

function tarballOf(name, tarballs) {
  const tarball = tarballs.find((file) => file.startsWith(`cradleside-${name}-`));
  if (tarball === undefined) throw new Error(`pnpm packed no ${name}, only ${tarballs.join(', ')}.`);
  return tarball;
}
