// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const examples = fileURLToPath(new URL('..', import.meta.url));
const packages = ['elements', 'instruments'];

/** Bundles, with their own vite.config.mjs, the examples whose sources or packages are newer than their bundle. */
export async function bundleExamples(names) {
  for (const name of names) {
    if (!isFresh(path.join(examples, name))) await bundle(path.join(examples, name));
  }
}

function isFresh(folder) {
  const output = path.join(folder, 'dist');
  if (!existsSync(output)) return false;
  const built = packages
    .map((name) => path.join(folder, 'node_modules/@cradleside', name))
    .filter((name) => existsSync(name))
    .map((name) => path.join(realpathSync(name), 'dist'));
  const newestInput = Math.max(...[folder, ...built].map((one) => newest(one, output)));
  return newestInput < newest(output);
}

/** Time of the latest change to a file below a folder. */
function newest(folder, except) {
  return readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const file = path.join(folder, entry.name);
    if (file === except || entry.name === 'node_modules') return latest;
    const time = entry.isDirectory() ? newest(file, except) : statSync(file).mtimeMs;
    return Math.max(latest, time);
  }, 0);
}

/** Vite looks at relative inputs from its root. */
async function bundle(root) {
  await build({ root, logLevel: 'warn' });
}
