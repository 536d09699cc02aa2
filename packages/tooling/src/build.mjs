// SPDX-License-Identifier: Apache-2.0
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './pnpm.mjs';

/** In this order: each step reads what the ones before it wrote. */
const stepNames = [
  'catalog',
  'typescript',
  'minify-css-literals',
  'minify-html-literals',
  'custom-elements-manifest',
  'vscode-data',
  'cdn',
  'self-report',
  'extension',
];

/**
 * Builds everything that is not up to date.
 * @param {{isQuiet?: boolean}} [options]
 * @throws {Error} from the first step that fails
 */
export async function build({ isQuiet = false } = {}) {
  ensureInstalled();
  for (const name of stepNames) {
    // Imported late: on a fresh machine the packages that the steps use have just been installed.
    const { buildStep } = await import(new URL(`build/${name}.mjs`, import.meta.url).href);
    const startedMs = performance.now();
    const outcome = await buildStep();
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
    if (!isQuiet) console.log(`build ${name}: ${outcome} (${seconds} s)`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await build();
    const { writeReadmeTables } = await import('./build/readme-tables.mjs');
    console.log(`build readme-tables: ${await writeReadmeTables()}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
