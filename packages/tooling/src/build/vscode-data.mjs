// SPDX-License-Identifier: Apache-2.0
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { root } from '../pnpm.mjs';
import { unlessUpToDate } from './up-to-date.mjs';

const elements = path.join(root, 'packages/elements');
const manifestFile = path.join(elements, 'custom-elements.json');
const outputFile = path.join(elements, 'vscode.html-custom-data.json');

/** Writes what editors need to complete our tags and attributes in HTML. */
export async function buildStep() {
  const { isFresh } = await unlessUpToDate(
    'vscode-data',
    { inputs: [manifestFile, fileURLToPath(import.meta.url)], outputs: [outputFile] },
    async () => {
      const data = JSON.parse(getVsCodeHtmlCustomData(JSON.parse(readFileSync(manifestFile, 'utf8')), {}));
      writeFileSync(outputFile, `${JSON.stringify(data, undefined, 2)}\n`);
    },
  );
  return isFresh ? 'up to date' : path.basename(outputFile);
}
