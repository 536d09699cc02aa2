// SPDX-License-Identifier: Apache-2.0
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { listFiles } from '../list-files.mjs';
import { root } from '../pnpm.mjs';

const sources = path.join(root, 'packages/elements/src');
const bundles = path.join(root, '.cache/element-tests');

/** What must meet a page that nothing has touched, such as one without any other language, has a page of its own. */
const needsOwnPage = /\.own-page\.test\.ts$/;

const stage = "require('./testing/stage.ts');";

/**
 * Bundles the tests that run inside pages: all of them in one page, as starting a page takes an engine longer than most of
 * their files. Each file is a suite named after it, so that its hooks are its own.
 * @param {string} [only] one test, relative to the root; default: all
 * @returns {Promise<string>} a pattern that finds the bundles
 * @throws {Error} where a test does not compile, or there is none
 */
export async function bundleElementTests(only) {
  rmSync(bundles, { recursive: true, force: true });
  const files = only === undefined ? listFiles(sources, /\.test\.ts$/) : [path.join(root, only)];
  if (files.length === 0) throw new Error('packages/elements/src has no tests.');
  const together = files.filter((file) => !needsOwnPage.test(file));
  const pages = [together, ...files.filter((file) => needsOwnPage.test(file)).map((file) => [file])];
  await Promise.all(pages.filter((page) => page.length > 0).map((page, index) => bundlePage(page, index)));
  return path.join(path.relative(root, bundles), '*.test.js');
}

function bundlePage(files, index) {
  return build({
    stdin: { contents: [stage, ...files.map(suiteOf)].join('\n'), resolveDir: sources, loader: 'js' },
    outfile: path.join(bundles, `page-${index}.test.js`),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    // Bare imports take the default export condition: in-page tests drive the built files, which ship.
    conditions: ['default'],
    tsconfig: path.join(root, 'tsconfig.base.json'),
    logLevel: 'silent',
  });
}

/** What is required is run where the call stands: a file inside its suite, the hooks of the stage outside all. */
function suiteOf(file) {
  return `describe(${JSON.stringify(path.relative(root, file))}, () => { require(${JSON.stringify(file)}); });`;
}
