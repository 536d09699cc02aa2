// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packPackages } from '../pack.mjs';
import { runTool } from '../run-tool.mjs';
import { asOneTest, sum } from './step.mjs';

const publishedPackages = ['instruments', 'elements', 'relay', 'handoff', 'charting'];

/** Checks the tarballs that would be published: what they hold, and whether types and code agree. */
export async function testStep() {
  const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
  try {
    const outcomes = [];
    for (const [name, tarball] of await packPackages(publishedPackages, folder))
      outcomes.push(await checkTarball(name, tarball));
    return sum(outcomes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function checkTarball(name, tarball) {
  return sum([
    asOneTest(`publint ${name}`, await runTool('publint', ['run', tarball, '--strict'])),
    asOneTest(
      `attw ${name}`,
      await runTool('@arethetypeswrong/cli:attw', [
        tarball,
        '--profile',
        'esm-only',
        '--format',
        'ascii',
        '--no-emoji',
      ]),
    ),
  ]);
}
