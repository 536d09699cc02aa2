// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { elementTestBrowsers } from './browsers/element-test-browsers.mjs';
import { countReporter } from './count-reporter.mjs';
import { root } from './pnpm.mjs';

const testTimeoutMs = 20_000;
const fileTimeoutMs = 120_000;

/** Bare imports take the default export condition: in-page tests drive the built files, which ship. */
export default {
  rootDir: root,
  files: [process.env.ELEMENT_TESTS ?? 'packages/elements/src/**/*.test.ts'],
  nodeResolve: { exportConditions: ['default'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: path.join(root, 'tsconfig.base.json') })],
  browsers: await elementTestBrowsers(),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countReporter(path.join(root, '.cache/test/elements.json')),
  ],
  testFramework: { config: { ui: 'bdd', timeout: String(testTimeoutMs) } },
  // Focus follows the page in front: one page at a time.
  concurrency: 1,
  browserStartTimeout: fileTimeoutMs,
  testsStartTimeout: fileTimeoutMs,
  testsFinishTimeout: fileTimeoutMs,
};
