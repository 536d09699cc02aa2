// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { listFiles } from '../list-files.mjs';
import { root } from '../pnpm.mjs';
import { firstFiles } from './extension-page-sizes.mjs';
import { selfReportBudgets } from './size-budgets.mjs';

/**
 * What the page on a tablet loads for a whole sitting: its document, style sheet and scripts, those among them that come
 * when they are needed. Without the worker, which loads nothing before the page is there.
 * @param {string} [site]
 * @returns {import('./sizes.mjs').Size[]}
 */
export function measureSelfReport(site = path.join(root, 'packages/self-report/site')) {
  const all = listFiles(site).map((file) => path.relative(site, file).split(path.sep).join('/'));
  const first = firstFiles(site, 'index.html');
  return selfReportBudgets.map(({ name, needed, alone, budgetBytes }) => {
    const late = all.filter((file) => needed?.test(file) && !first.includes(file));
    const texts = (alone ? late : [...first, ...late]).map((file) => readFileSync(path.join(site, file)));
    const sum = (weigh) => texts.reduce((total, text) => total + weigh(text), 0);
    return {
      name,
      minified: sum(({ length }) => length),
      gzip: sum((text) => gzipSync(text, { level: 9 }).length),
      brotli: sum((text) => brotliCompressSync(text).length),
      ...(budgetBytes === undefined ? {} : { budgetBytes }),
    };
  });
}
