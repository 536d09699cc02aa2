// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { elementTestBrowsers } from './browsers/element-test-browsers.mjs';
import { bundleElementTests } from './build/bundle-element-tests.mjs';
import { countReporter } from './count-reporter.mjs';
import { root } from './pnpm.mjs';

const testTimeoutMs = 20_000;
const startTimeoutMs = 120_000;
/** All tests of an engine but those of few files are in one page. */
const pageTimeoutMs = 10 * 60_000;

export default {
  rootDir: root,
  files: [await bundleElementTests(process.env.ELEMENT_TESTS)],
  browsers: await elementTestBrowsers(),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countReporter(path.join(root, '.cache/test/elements.json')),
  ],
  testFramework: { config: { ui: 'bdd', timeout: String(testTimeoutMs) } },
  // Focus follows the page in front: one page at a time.
  concurrency: 1,
  browserStartTimeout: startTimeoutMs,
  testsStartTimeout: startTimeoutMs,
  testsFinishTimeout: pageTimeoutMs,
};
