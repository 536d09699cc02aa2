// SPDX-License-Identifier: Apache-2.0
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { listFiles } from '../list-files.mjs';
import { root } from '../pnpm.mjs';

const sources = path.join(root, 'packages/elements/src');
const bundles = path.join(root, '.cache/element-tests');

/**
 * Bundles the tests that run inside pages, with what they share in files of its own: module by module, most of their time
 * went into some 250 requests of each page.
 * @param {string} [only] one test, relative to the root; default: all
 * @returns {Promise<string>} a pattern that finds the bundles
 * @throws {Error} where a test does not compile, or there is none
 */
export async function bundleElementTests(only) {
  rmSync(bundles, { recursive: true, force: true });
  const entryPoints = only === undefined ? listFiles(sources, /\.test\.ts$/) : [path.join(root, only)];
  if (entryPoints.length === 0) throw new Error('packages/elements/src has no tests.');
  await build({
    entryPoints,
    outbase: sources,
    outdir: bundles,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    // Bare imports take the default export condition: in-page tests drive the built files, which ship.
    conditions: ['default'],
    tsconfig: path.join(root, 'tsconfig.base.json'),
    logLevel: 'silent',
  });
  return path.join(path.relative(root, bundles), '**/*.test.js');
}
