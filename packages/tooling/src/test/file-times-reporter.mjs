// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../pnpm.mjs';

/** @typedef {{file: string, seconds: number, skipped: {name: string, reason: string}[]}} FileTime */

/**
 * A reporter for Vitest that writes down how long each test file took, from its start to the end of its last hook, and
 * which of its tests were skipped, and why. Vitest's own report counts tests alone, and leaves the reasons out.
 */
export default class FileTimesReporter {
  #startedMs = new Map();
  #files = [];

  /** @param {{outputFile: string}} options */
  constructor({ outputFile }) {
    this.outputFile = outputFile;
  }

  onTestModuleStart(testModule) {
    this.#startedMs.set(testModule.id, performance.now());
  }

  onTestModuleEnd(testModule) {
    const tookMs = performance.now() - this.#startedMs.get(testModule.id);
    this.#files.push({
      file: path.relative(root, testModule.moduleId),
      seconds: Math.round(tookMs / 100) / 10,
      skipped: [...testModule.children.allTests('skipped')].map((test) => ({
        name: test.fullName,
        reason: reasonOf(test),
      })),
    });
  }

  onTestRunEnd() {
    mkdirSync(path.dirname(this.outputFile), { recursive: true });
    writeFileSync(this.outputFile, `${JSON.stringify(this.#files, undefined, 2)}\n`);
  }
}

/** A test that is left out by a condition says why in its name, or in that of its block. */
function reasonOf(test) {
  const isLeftOut = test.options.mode === 'skip' || test.options.mode === 'todo';
  return test.result().note ?? (isLeftOut ? '' : 'what it needs failed before it');
}
