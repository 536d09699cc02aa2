// SPDX-License-Identifier: Apache-2.0
import { defineConfig } from 'vitest/config';
import { fileTimesReporter } from './packages/tooling/src/test/file-times-reporter.mjs';

const isSoak = process.env.SOAK === '1';
const browserTests = [
  'test/{e2e,a11y,insertion,record-store}/**/*.test.{ts,mjs}',
  'test/**/*.browser.test.mjs',
  'packages/tooling/src/browsers/*.test.mjs',
];
/** Tests of pure functions put nothing in the place of anything else: files of one worker share what they import. */
const pureTests = [
  'packages/{instruments,charting,safety,supervision,policy}/src/**/*.test.ts',
  'test/{architecture,charting,contract,mutation,policy,safety,texts,vectors}/**/*.test.mjs',
];
const browserTimeoutMs = 60_000;
/** A browser test mostly waits: two files at once share two cores. Each has displays, ports and profiles of its own. */
const maxWorkers = 2;

const reporters = isSoak
  ? ['default']
  : [
      ['default', { summary: false }],
      ['json', { outputFile: '.cache/test/vitest.json' }],
      fileTimesReporter('.cache/test/vitest-times.json'),
    ];

/** No condition names the sources: tests that import a package by its name drive the built files, which ship. */
export default defineConfig({
  test: {
    reporters,
    maxWorkers,
    projects: isSoak ? [soakProject()] : [nodeProject(), pureProject(), browserProject()],
  },
});

function nodeProject() {
  return {
    test: {
      name: 'node',
      include: ['{packages/*,extension}/src/**/*.test.{ts,mjs}', 'test/**/*.test.{ts,mjs}'],
      exclude: ['**/node_modules/**', '**/dist/**', 'packages/elements/**', ...browserTests, ...pureTests],
      testTimeout: 20_000,
    },
  };
}

function pureProject() {
  return {
    test: {
      name: 'pure',
      include: pureTests,
      exclude: ['**/node_modules/**', '**/dist/**', ...browserTests],
      isolate: false,
      testTimeout: 20_000,
    },
  };
}

function browserProject() {
  return {
    test: {
      name: 'browser',
      include: browserTests,
      exclude: ['**/node_modules/**'],
      testTimeout: browserTimeoutMs,
      hookTimeout: browserTimeoutMs,
    },
  };
}

function soakProject() {
  const soakTimeoutMs = 30 * 60_000;
  return {
    test: {
      name: 'soak',
      include: ['test/**/*.soak.{ts,mjs}'],
      fileParallelism: false,
      testTimeout: soakTimeoutMs,
      hookTimeout: soakTimeoutMs,
    },
  };
}
