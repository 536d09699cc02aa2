// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from '../pnpm.mjs';
import { extensionPageBudgets } from './size-budgets.mjs';

/**
 * What a page of the built extension loads before it can draw: its HTML, style sheets, scripts and all that these import
 * statically. An extension is unpacked on the disk; Brotli makes the figures comparable with those of web pages.
 * @param {string} [folder] the unpacked extension
 * @returns {import('./sizes.mjs').Size[]}
 */
export function measureExtensionPages(folder = path.join(root, 'extension/dist/chromium')) {
  return extensionPageBudgets.map(({ page, also = [], name, budgetBytes }) => {
    const texts = firstFiles(folder, page, also).map((file) => readFileSync(path.join(folder, file)));
    return {
      name,
      minified: sumOf(texts, ({ length }) => length),
      gzip: sumOf(texts, (text) => gzipSync(text, { level: 9 }).length),
      brotli: sumOf(texts, (text) => brotliCompressSync(text).length),
      budgetBytes,
    };
  });
}

/**
 * @param {string} folder
 * @param {string} page such as 'panel.html'
 * @param {string[]} [also] scripts that come with their static imports
 * @returns {string[]} files, relative to the folder; the page itself comes first
 */
export function firstFiles(folder, page, also = []) {
  const files = new Set([page]);
  const html = readFileSync(path.join(folder, page), 'utf8');
  const visit = (file) => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    for (const imported of staticImports(readFileSync(path.join(folder, file), 'utf8')))
      visit(path.posix.join(path.posix.dirname(file), imported));
  };
  for (const [, file] of html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)) visit(file);
  for (const file of also) visit(file);
  return [...files];
}

/** Minified modules begin with their imports; `import(` is for later. */
function staticImports(code) {
  return [
    ...code.matchAll(
      /(?:^|[;}])\s*(?:import|export)\s*(?:[\w*{][^;"'()]*?from)?\s*["'](\.{1,2}\/[^"']+)["']/g,
    ),
  ].map(([, file]) => file);
}

function sumOf(texts, weigh) {
  return texts.reduce((sum, text) => sum + weigh(text), 0);
}
