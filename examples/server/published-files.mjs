// SPDX-License-Identifier: Apache-2.0
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const examples = fileURLToPath(new URL('..', import.meta.url));
const elements = realpathSync(path.join(examples, 'plain-html/node_modules/@cradleside/elements'));

/** Where node would look: npm puts packages side by side, pnpm each beside the one that needs it. */
const searchedFolders = [
  path.join(examples, 'plain-html/node_modules'),
  path.join(elements, 'node_modules'),
  path.resolve(realpathSync(path.join(elements, 'node_modules/lit')), '..'),
];

const servedPackages = [
  '@cradleside/charting',
  '@cradleside/elements',
  '@cradleside/instruments',
  'lit',
  'lit-element',
  'lit-html',
  '@lit/reactive-element',
];

/**
 * The file behind an address below `node_modules/`, for pages that load published modules without a bundler.
 * @param {string} address '@cradleside/elements/dist/define/phq9-form.js'
 * @returns {string | undefined} undefined for anything but a script of the served packages
 */
export function publishedFile(address) {
  const name = servedPackages.find((one) => address.startsWith(`${one}/`));
  if (name === undefined || !address.endsWith('.js') || address.split('/').includes('..')) return undefined;
  for (const folder of searchedFolders) {
    try {
      return realpathSync(path.join(folder, address));
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/**
 * @param {string} name 'cradleside.js', or one with more in it: 'cradleside.paper.js'
 * @returns {string | undefined} the one-file build of that name
 */
export function oneFileBuild(name) {
  return /^cradleside(?:\.all-languages|\.paper|\.pictures)?\.js$/.test(name)
    ? path.join(elements, 'dist/cdn', name)
    : undefined;
}
