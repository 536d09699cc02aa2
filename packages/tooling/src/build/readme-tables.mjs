// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles } from '../list-files.mjs';
import { root } from '../pnpm.mjs';
import { apiTables } from './api-tables.mjs';
import { measureExtensionPages } from './extension-page-sizes.mjs';
import { instrumentTables } from './instrument-table.mjs';
import { measureSelfReport } from './self-report-sizes.mjs';
import { measureHandoffSizes, measureSizes } from './sizes.mjs';

const block = /(<!-- generated:(api|sizes|instruments)(?: ([\w-]+))? -->\n)[^]*?(<!-- \/generated:\2 -->)/g;

/**
 * Fills the generated blocks of every README. `<!-- generated:api phq9-form -->` is about one element,
 * `<!-- generated:api -->` about all, `<!-- generated:sizes -->` holds the size table, `<!-- generated:sizes extension -->`
 * that of the extension's pages, `<!-- generated:sizes handoff -->` that of the hand-off package,
 * that of the extension's pages, `<!-- generated:sizes self-report -->` that of the page on a tablet,
 * `<!-- generated:instruments -->` what ships and the owners' notices.
 * @returns {Promise<string>} what was written
 */
export async function writeReadmeTables() {
  const stale = await staleReadmes();
  for (const { file, fresh } of stale) writeFileSync(file, fresh);
  return stale.length === 0 ? 'up to date' : stale.map(({ file }) => path.relative(root, file)).join(', ');
}

/**
 * @returns {Promise<{file: string, fresh: string}[]>} READMEs that would change
 */
export async function staleReadmes() {
  const stale = [];
  for (const file of listFiles(
    root,
    /^(?:(?:extension\/)?README\.md|(?:packages|examples)\/[^/]+\/README\.md)$/,
  )) {
    const current = readFileSync(file, 'utf8');
    if (!/<!-- generated:/.test(current)) continue;
    const fresh = await fillBlocks(current);
    if (fresh !== current) stale.push({ file, fresh });
  }
  return stale;
}

async function fillBlocks(text) {
  const sizes = text.includes('<!-- generated:sizes -->') ? sizeTable(await measureSizes()) : '';
  const pages = text.includes('<!-- generated:sizes extension -->') ? sizeTable(measureExtensionPages()) : '';
  const handoff = text.includes('<!-- generated:sizes handoff -->')
    ? sizeTable(await measureHandoffSizes())
    : '';
  const tablet = text.includes('<!-- generated:sizes self-report -->') ? sizeTable(measureSelfReport()) : '';
  const instruments = text.includes('<!-- generated:instruments') ? await instrumentTables() : '';
  return text.replaceAll(block, (_, opening, kind, tag, closing) => {
    const measured = { extension: pages, handoff, 'self-report': tablet }[tag] ?? sizes;
    const content = { sizes: measured, instruments }[kind] ?? apiTables(readManifest(), tag);
    return `${opening}\n${content}\n\n${closing}`;
  });
}

function readManifest() {
  const file = path.join(root, 'packages/elements/custom-elements.json');
  if (!existsSync(file)) throw new Error('readme-tables: packages/elements/custom-elements.json is missing.');
  return JSON.parse(readFileSync(file, 'utf8'));
}

function sizeTable(sizes) {
  const bytes = (count) => (count === undefined ? '' : count.toLocaleString('en').replaceAll(',', ' '));
  const rows = sizes.map(
    ({ name, minified, gzip, brotli, budgetBytes }) =>
      `| ${name} | ${bytes(minified)} | ${bytes(gzip)} | ${bytes(brotli)} | ${bytes(budgetBytes)} |`,
  );
  return [
    '| bytes of | minified | gzip | brotli | budget (brotli) |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--check')) {
    const stale = await staleReadmes();
    for (const { file } of stale) console.error(`${path.relative(root, file)} is stale: run npm run build.`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    console.log(await writeReadmeTables());
  }
}
