// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import { root } from '@cradleside/tooling/pnpm';
import { runTool } from '@cradleside/tooling/run-tool';
import { expect, it } from 'vitest';

const lintTimeoutMs = 120_000;

/** Warnings that may stay, each once, and why. */
const acceptedWarnings = [
  // lit-html gives its own templates to innerHTML, through its Trusted Types policy.
  'UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
  // The record store's way to Argon2 in Node, where there is no Worker. No browser comes there.
  'UNSAFE_VAR_ASSIGNMENT: Unsafe call to import for argument 0',
];

it(
  "Mozilla's own linter finds no error in the build for Firefox, and no warning but the accepted ones",
  async () => {
    const { output } = await runTool('web-ext', [
      'lint',
      `--source-dir=${path.join(root, 'extension/dist/firefox')}`,
      '--output=json',
      '--no-config-discovery',
    ]);
    const report = JSON.parse(output.slice(output.indexOf('{"count"')));
    expect(report.errors).toEqual([]);
    const warnings = report.warnings.map(({ code, message }) => `${code}: ${message}`);
    expect(warnings.filter((text) => !acceptedWarnings.includes(text))).toEqual([]);
    expect(new Set(warnings).size).toBe(warnings.length);
  },
  lintTimeoutMs,
);
