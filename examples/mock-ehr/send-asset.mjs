// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('.', import.meta.url));

/** Where each kind of address leads; everything else of this folder stays unserved. */
const places = [
  [/^\/assets\/(flowsheet[\w.-]*\.(?:js|css))$/, 'dist'],
  [/^\/assets\/([\w-]+\.js)$/, 'browser'],
  [/^\/styles\/([\w-]+\.css)$/, 'styles'],
  [/^\/tinymce\/((?:[\w-]+\/)*[\w-]+(?:\.min)?\.(?:js|css))$/, 'node_modules/tinymce'],
];

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Sends a script or a style sheet.
 * @param {import('node:http').ServerResponse} response
 * @param {string} pathname from the root of this example
 * @returns {Promise<boolean>} false where there is none, and nothing was sent
 */
export async function sendAsset(response, pathname) {
  for (const [pattern, folder] of places) {
    const [, name] = pattern.exec(pathname) ?? [];
    const bytes = name && (await readFile(path.join(home, folder, name)).catch(() => undefined));
    if (bytes) {
      response.writeHead(200, { 'content-type': contentTypes[path.extname(name)] }).end(bytes);
      return true;
    }
  }
  return false;
}
