// SPDX-License-Identifier: Apache-2.0
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../list-files.mjs';
import { root } from '../pnpm.mjs';
import { bundle } from './bundle.mjs';
import { unlessUpToDate } from './up-to-date.mjs';

const elements = path.join(root, 'packages/elements');
const outputFolder = path.join(elements, 'dist/cdn');
const banner =
  '/*! Cradleside, Apache-2.0; instrument texts keep the notices printed on each form. Lit, BSD-3-Clause. */\n';

/** Each bundle is a classic script, so that one script tag works from a file address too. */
const bundles = {
  'cradleside.js': 'english',
  'cradleside.all-languages.js': 'all-languages',
  'cradleside.paper.js': 'paper',
  'cradleside.pictures.js': 'pictures',
};

/** Writes the one-file builds for pages without a bundler. */
export async function buildStep() {
  for (const entry of Object.values(bundles)) {
    if (!existsSync(path.join(elements, `src/cdn/${entry}.ts`))) {
      throw new Error(`cdn: packages/elements/src/cdn/${entry}.ts is missing.`);
    }
  }
  const { isFresh } = await unlessUpToDate(
    'cdn',
    {
      inputs: [
        ...listFiles(path.join(root, 'packages/instruments/dist'), /\.js$/),
        ...listFiles(path.join(root, 'packages/charting/dist'), /\.js$/),
        ...listFiles(path.join(elements, 'dist'), /^(?!cdn\/cradleside).*\.js$/),
      ],
      outputs: Object.keys(bundles).map((name) => path.join(outputFolder, name)),
    },
    writeBundles,
  );
  return isFresh ? 'up to date' : Object.keys(bundles).join(', ');
}

async function writeBundles() {
  mkdirSync(outputFolder, { recursive: true });
  for (const [name, entry] of Object.entries(bundles)) {
    const code = await bundle({ file: path.join(outputFolder, `${entry}.js`) }, 'iife');
    writeFileSync(path.join(outputFolder, name), banner + code);
  }
}
