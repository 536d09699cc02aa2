// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import { listFiles } from '../list-files.mjs';
import { root } from '../pnpm.mjs';
import { runTool } from '../run-tool.mjs';
import { asOneTest, sum } from './step.mjs';

/** @returns {Promise<import('./step.mjs').Outcome>} */
export async function testStep() {
  const code = await runTool('oxlint', ['--type-aware', '--deny-warnings', '--format=unix', '.']);
  return sum([asOneTest('oxlint', code), asOneTest('lit-analyzer', await analyzeTemplates())]);
}

/** Checks the bindings in Lit templates against the types of the elements. */
async function analyzeTemplates() {
  const elements = path.join(root, 'packages/elements');
  const sources = listFiles(path.join(elements, 'src'), /^(?!.*\.test\.).*\.ts$/);
  if (sources.length === 0) return { status: 1, output: 'packages/elements/src has no sources.' };
  // The paths must stand before --strict, which would swallow them.
  return runTool(
    'lit-analyzer',
    [...sources.map((file) => path.relative(elements, file)), '--strict', '--quiet'],
    {
      cwd: elements,
    },
  );
}
