// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { listFiles } from './packages/tooling/src/list-files.mjs';
import { fileTimesReporter } from './packages/tooling/src/test/file-times-reporter.mjs';

const isSoak = process.env.SOAK === '1';
const browserTests = [
  'test/{e2e,a11y,insertion,record-store}/**/*.test.{ts,mjs}',
  'test/**/*.browser.test.mjs',
  'packages/tooling/src/browsers/*.test.mjs',
];
const ignored = ['**/node_modules/**', '**/dist/**'];
/** What puts something in the place of a module or a global would leave it there for whatever the same process runs next. */
const replacingTests = ['packages', 'extension/src']
  .flatMap((folder) => listFiles(folder, /^(?!.*(?:node_modules|dist)\/).*\.test\.ts$/))
  .filter((file) => /vi\.(?:mock|stubGlobal)\(/.test(readFileSync(file, 'utf8')));
const browserTimeoutMs = 60_000;
/** Browser tests wait a good part of their time: three files at once fill two cores. Each has displays, ports and profiles of its own. */
const maxWorkers = 3;

const reporters = isSoak
  ? ['default']
  : [
      ['default', { summary: false }],
      ['json', { outputFile: '.cache/test/vitest.json' }],
      fileTimesReporter('.cache/test/vitest-times.json'),
    ];

/**
 * No condition names the sources: tests that import a package by its name drive the built files, which ship. Files share
 * what they import, as most of the time of a small one would go into importing it again.
 */
export default defineConfig({
  test: {
    reporters,
    maxWorkers,
    isolate: false,
    restoreMocks: true,
    projects: isSoak ? [soakProject()] : [nodeProject(), replacingProject(), browserProject()],
  },
});

function nodeProject() {
  return {
    extends: true,
    test: {
      name: 'node',
      include: ['{packages/*,extension}/src/**/*.test.{ts,mjs}', 'test/**/*.test.{ts,mjs}'],
      exclude: [...ignored, 'packages/elements/**', ...browserTests, ...replacingTests],
      testTimeout: 20_000,
    },
  };
}

function replacingProject() {
  return {
    extends: true,
    test: { name: 'replacing', include: replacingTests, exclude: ignored, isolate: true },
  };
}

function browserProject() {
  return {
    extends: true,
    test: {
      name: 'browser',
      include: browserTests,
      exclude: ignored,
      testTimeout: browserTimeoutMs,
      hookTimeout: browserTimeoutMs,
    },
  };
}

function soakProject() {
  const soakTimeoutMs = 30 * 60_000;
  return {
    extends: true,
    test: {
      name: 'soak',
      include: ['test/**/*.soak.{ts,mjs}'],
      fileParallelism: false,
      isolate: true,
      testTimeout: soakTimeoutMs,
      hookTimeout: soakTimeoutMs,
    },
  };
}
