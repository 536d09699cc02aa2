// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { packPackages } from '@cradleside/tooling/pack';

/**
 * The relay as npm would install it: packed, unpacked, its commands as links in a folder of programs.
 * @param {string} folder an empty one
 * @returns {Promise<{home: string, programs: string}>} where its files are, and the folder with its commands
 */
export async function unpackRelay(folder) {
  const packed = path.join(folder, 'packed');
  const programs = path.join(folder, 'bin');
  mkdirSync(packed);
  mkdirSync(programs);
  const tarball = (await packPackages(['relay'], packed)).get('relay');
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  const home = path.join(folder, 'package');
  const { bin } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  for (const [name, file] of Object.entries(bin))
    symlinkSync(path.relative(programs, path.join(home, file)), path.join(programs, name));
  return { home, programs };
}
