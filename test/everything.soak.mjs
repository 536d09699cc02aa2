// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { browserVersion } from '@cradleside/tooling/browsers/browser-version';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { readTracked, root, trackedFiles } from './architecture/tracked-files.mjs';

const timeoutMs = 60 * 60_000;
/** Where the configuration of every run puts it. */
const report = path.join(root, '.cache/test/vitest.json');

it(
  'tests that look at a part in every run find nothing wrong in the whole, in every engine',
  async () => {
    const files = trackedFiles(/^test\/.*\.test\.mjs$/).filter((file) =>
      /everyRun|looksAtEverything/.test(readTracked(file)),
    );
    const counts = await runEverything(files);
    const versions = (await testEngines()).map(async (engine) => [engine, await browserVersion(engine)]);
    writeEvidence('everything', {
      browsers: Object.fromEntries(await Promise.all(versions)),
      about: 'Tests that leave out engines, languages, scenes or cases in every run, run whole.',
      files: files.length,
      ...counts,
    });
    expect(counts.passed).toBeGreaterThan(files.length);
    expect(counts.failures).toEqual([]);
  },
  timeoutMs,
);

/** @param {string[]} files relative to the root */
async function runEverything(files) {
  rmSync(report, { force: true });
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--project', 'browser', '--project', 'node', ...files],
    {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, SOAK: '', TEST_SCOPE: 'everything' },
    },
  );
  await once(child, 'exit');
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failures: [
      ...tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
      ...testResults
        .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
        .map(({ name }) => path.relative(root, name)),
    ],
  };
}
