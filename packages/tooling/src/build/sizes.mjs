// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { listFiles } from '../list-files.mjs';
import { root } from '../pnpm.mjs';
import { bundleSplit } from './bundle.mjs';
import { handoffSizeMeasures, languageMeasure, sizeMeasures } from './size-budgets.mjs';
import { unlessUpToDate } from './up-to-date.mjs';

/** @typedef {{name: string, minified: number, gzip: number, brotli: number, budgetBytes?: number}} Size bytes */

const elementsOutput = path.join(root, 'packages/elements/dist');

/**
 * Measures every bundle of size-budgets.mjs that has elements or scoring in it, each language and the one-file builds.
 * @returns {Promise<Size[]>}
 */
export async function measureSizes() {
  const { result } = await unlessUpToDate(
    'sizes',
    { inputs: inputsOf(['instruments', 'charting', 'elements']) },
    async () => [
      ...(await measureBundles([...sizeMeasures, ...languageEntries().map(languageMeasure)])),
      ...oneFileBuilds(),
    ],
  );
  return result;
}

/**
 * Measures the bundles of the hand-off package.
 * @returns {Promise<Size[]>}
 */
export async function measureHandoffSizes() {
  const { result } = await unlessUpToDate('handoff-sizes', { inputs: inputsOf(['handoff']) }, () =>
    measureBundles(handoffSizeMeasures),
  );
  return result;
}

function inputsOf(packages) {
  return [
    ...packages.flatMap((name) => [
      ...listFiles(path.join(root, 'packages', name, 'dist'), /\.js$/),
      path.join(root, 'packages', name, 'package.json'),
    ]),
    ...listFiles(path.dirname(fileURLToPath(import.meta.url)), /^(?:size.*|bundle)\.mjs$/),
  ];
}

async function measureBundles(measures) {
  const weights = new Map();
  const weigh = async (code) => {
    if (!weights.has(code)) weights.set(code, weighChunks(await bundleSplit({ code })));
    return weights.get(code);
  };
  const sizes = [];
  for (const { name, code, minus, budgetBytes, when = 'initial' } of measures) {
    const whole = (await weigh(code))[when];
    const part = minus === undefined ? nothing : (await weigh(minus))[when];
    sizes.push({
      name,
      minified: whole.minified - part.minified,
      gzip: whole.gzip - part.gzip,
      brotli: whole.brotli - part.brotli,
      ...(budgetBytes === undefined ? {} : { budgetBytes }),
    });
  }
  return sizes;
}

function oneFileBuilds() {
  return ['cradleside.js', 'cradleside.all-languages.js', 'cradleside.paper.js', 'cradleside.pictures.js']
    .map((name) => path.join(elementsOutput, 'cdn', name))
    .filter((file) => existsSync(file))
    .map((file) => ({
      name: `one-file build \`${path.basename(file)}\``,
      ...weighText(readFileSync(file, 'utf8')),
    }));
}

/** Language entry points carry the language between the tag and the extension. */
function languageEntries() {
  return listFiles(path.join(elementsOutput, 'define'), /^[^/.]+\.[A-Za-z0-9-]+\.js$/).map((file) =>
    path.basename(file),
  );
}

const nothing = { minified: 0, gzip: 0, brotli: 0 };

/** Each chunk is a file of its own on the wire. */
function weighChunks({ initial, lazy }) {
  const add = (chunks) =>
    chunks.map(weighText).reduce(
      (sum, one) => ({
        minified: sum.minified + one.minified,
        gzip: sum.gzip + one.gzip,
        brotli: sum.brotli + one.brotli,
      }),
      nothing,
    );
  return { initial: add(initial), lazy: add(lazy) };
}

function weighText(text) {
  return {
    minified: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
    brotli: brotliCompressSync(text).length,
  };
}
