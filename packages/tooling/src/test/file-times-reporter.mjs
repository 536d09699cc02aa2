// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../pnpm.mjs';

/** @typedef {{file: string, seconds: number, skipped: {name: string, reason: string}[]}} FileTime */

/**
 * A reporter for Vitest that writes down how long each test file took, from its start to the end of its last hook, and
 * which of its tests were skipped, and why: a `FileTime[]`. Vitest's own report counts tests alone, without reasons.
 * @param {string} outputFile
 */
export function fileTimesReporter(outputFile) {
  const startedMs = new Map();
  const files = [];
  return {
    onTestModuleStart: ({ id }) => {
      startedMs.set(id, performance.now());
    },
    onTestModuleEnd: ({ id, moduleId, children }) => {
      const tookMs = performance.now() - startedMs.get(id);
      files.push({
        file: path.relative(root, moduleId),
        seconds: Math.round(tookMs / 100) / 10,
        skipped: [...children.allTests('skipped')].map((test) => ({
          name: test.fullName,
          reason: reasonOf(test),
        })),
      });
    },
    onTestRunEnd: () => {
      mkdirSync(path.dirname(outputFile), { recursive: true });
      writeFileSync(outputFile, `${JSON.stringify(files, undefined, 2)}\n`);
    },
  };
}

/** A test that is left out by a condition says why in its name, or in that of its block. */
function reasonOf(test) {
  const isLeftOut = test.options.mode === 'skip' || test.options.mode === 'todo';
  return test.result().note ?? (isLeftOut ? '' : 'what it needs failed before it');
}
