// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../pnpm.mjs';
import { runTool } from '../run-tool.mjs';
import { asOneTest } from './step.mjs';

const reportFile = path.join(root, '.cache/test/vitest.json');
const timesFile = path.join(root, '.cache/test/vitest-times.json');

/** Tests that run in node, those that drive a browser from outside among them. */
export async function testStep() {
  for (const file of [reportFile, timesFile]) rmSync(file, { force: true });
  const run = await runTool('vitest', ['run']);
  if (!existsSync(reportFile)) return asOneTest('vitest', { ...run, status: run.status || 1 });
  const files = JSON.parse(readFileSync(reportFile, 'utf8')).testResults;
  const tests = files.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      name: `${path.relative(root, name)} > ${fullName}`,
      status,
    })),
  );
  const failedTests = tests.filter(({ status }) => status === 'failed').map(({ name }) => name);
  const brokenFiles = files.filter(isBroken).map(({ name }) => path.relative(root, name));
  const failures = [...failedTests, ...brokenFiles];
  // An error outside every test and file, such as an unhandled rejection.
  if (run.status !== 0 && failures.length === 0) failures.push('vitest');
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: failures.length,
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').length,
    failures,
    output: failures.length === 0 ? '' : run.output.slice(Math.max(0, run.output.indexOf('Failed '))),
    ...readTimes(),
  };
}

/** Those that take longest are named, so that the next slow file is seen when it comes. */
function readTimes() {
  if (!existsSync(timesFile)) return {};
  const files = JSON.parse(readFileSync(timesFile, 'utf8')).toSorted(
    (one, other) => other.seconds - one.seconds,
  );
  const named = 10;
  const lines = files
    .slice(0, named)
    .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
  return {
    skips: files.flatMap(({ file, skipped }) =>
      skipped.map(({ name, reason }) => ({ name: `${file} > ${name}`, reason })),
    ),
    times: [`slowest of ${files.length} test files:`, ...lines].join('\n'),
  };
}

/** A file that fails without a failed test did not load, or a hook of it failed. */
function isBroken({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}
