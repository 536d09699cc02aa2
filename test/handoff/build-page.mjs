// SPDX-License-Identifier: Apache-2.0
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const page = fileURLToPath(new URL('page', import.meta.url));
const handoff = fileURLToPath(new URL('../../packages/handoff', import.meta.url));

/**
 * Bundles the page that the tests open, with the built package in it, and lays the reader's wasm beside it.
 * @returns {Promise<string>} the folder
 */
export async function buildPage() {
  const folder = mkdtempSync(path.join(tmpdir(), 'handoff-page-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const fromHandoff = createRequire(path.join(handoff, 'package.json'));
  await build({
    configFile: false,
    root: page,
    base: './',
    logLevel: 'error',
    resolve: {
      alias: [
        { find: /^@cradleside\/handoff\/([a-z0-9-]+)$/, replacement: path.join(handoff, 'dist/$1/index.js') },
        // The tests' own folder does not depend on it.
        { find: '@hpke/core', replacement: path.join(handoff, 'node_modules/@hpke/core/esm/mod.js') },
      ],
    },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
  copyFileSync(
    fromHandoff.resolve('zxing-wasm/reader/zxing_reader.wasm'),
    path.join(folder, 'zxing_reader.wasm'),
  );
  return folder;
}
