// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const page = fileURLToPath(new URL('page', import.meta.url));
const dist = fileURLToPath(new URL('../../packages/record-store/dist', import.meta.url));
let building;

/**
 * Bundles the page that the tests open, with the built package in it.
 * @returns {Promise<string>} the folder; one for all tests of a process
 */
export function buildPage() {
  building ??= buildOnce();
  return building;
}

async function buildOnce() {
  const folder = mkdtempSync(path.join(tmpdir(), 'record-store-page-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    root: page,
    base: './',
    logLevel: 'error',
    resolve: {
      alias: [
        {
          find: /^@cradleside\/record-store\/inbox$/,
          replacement: path.join(dist, 'inbox/seal-to-inbox.js'),
        },
        { find: /^@cradleside\/record-store$/, replacement: path.join(dist, 'index.js') },
      ],
    },
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
  return folder;
}
