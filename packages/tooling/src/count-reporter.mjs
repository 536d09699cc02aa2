// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './pnpm.mjs';

/** @typedef {{passed: number, failed: number, skipped: number, failures: string[]}} Counts */

/**
 * A reporter for @web/test-runner that writes `{[engine]: Counts}` when the run ends.
 * @param {string} file
 */
export function countReporter(file) {
  return {
    stop: ({ sessions }) => {
      const counts = {};
      for (const session of sessions) countSession((counts[session.browser.name] ??= emptyCounts()), session);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(counts, undefined, 2)}\n`);
    },
  };
}

/** @returns {Counts} */
function emptyCounts() {
  return { passed: 0, failed: 0, skipped: 0, failures: [] };
}

function countSession(counts, { testFile, testResults, errors, passed }) {
  const failedBefore = counts.failed;
  // Each file is a suite of its name.
  if (testResults !== undefined) countSuite(counts, testResults, []);
  // A page can fail outside its tests: it does not load, or throws after they ended.
  if (!passed && counts.failed === failedBefore) {
    counts.failed += 1;
    counts.failures.push(`${path.relative(root, testFile)}: ${errors[0]?.message ?? 'did not finish'}`);
  }
}

function countSuite(counts, suite, names) {
  const suiteNames = suite.name === '' ? names : [...names, suite.name];
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else {
      counts.failed += 1;
      counts.failures.push([...suiteNames, test.name].join(' > '));
    }
  }
  for (const inner of suite.suites) countSuite(counts, inner, suiteNames);
}
