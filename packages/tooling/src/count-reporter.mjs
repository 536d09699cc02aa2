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
  const fileName = sourceOf(path.relative(root, testFile));
  if (testResults !== undefined) countSuite(counts, testResults, [fileName]);
  // A file can fail outside its tests: it does not load, or throws after they ended.
  if (!passed && counts.failed === failedBefore) {
    counts.failed += 1;
    counts.failures.push(`${fileName}: ${errors[0]?.message ?? 'did not finish'}`);
  }
}

/** Bundles stand in folders of the names of their sources. */
function sourceOf(bundle) {
  return bundle.replace(/^\.cache\/element-tests\/(.*)\.js$/, 'packages/elements/src/$1.ts');
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
