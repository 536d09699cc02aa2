// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import { staleReadmes } from '../build/readme-tables.mjs';
import { root } from '../pnpm.mjs';
import { asOneTest } from './step.mjs';

/** @returns {Promise<import('./step.mjs').Outcome>} */
export async function testStep() {
  const stale = await staleReadmes();
  const output = stale
    .map(({ file }) => `${path.relative(root, file)} is stale: run npm run build.`)
    .join('\n');
  return asOneTest('generated README tables are fresh', { status: stale.length === 0 ? 0 : 1, output });
}
