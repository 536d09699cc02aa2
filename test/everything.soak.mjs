// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserVersion } from '@cradleside/tooling/browsers/browser-version';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { readTracked, root, trackedFiles } from './architecture/tracked-files.mjs';

const timeoutMs = 60 * 60_000;

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
      about: 'Browser tests that leave out engines, languages or scenes in every run, run whole.',
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
  const folder = mkdtempSync(path.join(tmpdir(), 'everything-'));
  const report = path.join(folder, 'report.json');
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const options = ['--project', 'browser', '--reporter', 'json', '--outputFile', report];
  const child = spawn(process.execPath, [vitest, 'run', ...options, ...files], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, SOAK: '', TEST_SCOPE: 'everything' },
  });
  await once(child, 'exit');
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true });
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
