// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../pnpm.mjs';
import { runTool } from '../run-tool.mjs';
import { asOneTest, sum } from './step.mjs';

const countsFile = path.join(root, '.cache/test/elements.json');

/** Tests that run inside pages, once in every engine. */
export async function testStep() {
  rmSync(countsFile, { force: true });
  const config = path.join(root, 'packages/tooling/src/web-test-runner.config.mjs');
  const run = await runTool('@web/test-runner:wtr', ['--config', config]);
  if (!existsSync(countsFile)) return asOneTest('web-test-runner', { ...run, status: run.status || 1 });
  const counts = Object.entries(JSON.parse(readFileSync(countsFile, 'utf8')));
  const outcome = sum(
    counts.map(([engine, { failures, ...numbers }]) => ({
      ...numbers,
      failures: failures.map((name) => `${engine}: ${name}`),
      output: '',
    })),
  );
  if (run.status !== 0 && outcome.failed === 0) return sum([outcome, asOneTest('web-test-runner', run)]);
  return { ...outcome, output: outcome.failed === 0 ? '' : run.output };
}
