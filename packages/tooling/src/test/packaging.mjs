// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../pnpm.mjs';
import { runProgram, runTool } from '../run-tool.mjs';
import { asOneTest, sum } from './step.mjs';

const publishedPackages = ['instruments', 'elements', 'relay', 'handoff', 'charting'];

/** Checks the tarballs that would be published: what they hold, and whether types and code agree. */
export async function testStep() {
  const outcomes = [];
  for (const name of publishedPackages) outcomes.push(await checkPackage(name));
  return sum(outcomes);
}

async function checkPackage(name) {
  const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
  try {
    const packed = await pack(path.join(root, 'packages', name), folder);
    if (packed.status !== 0) return asOneTest(`pnpm pack ${name}`, packed);
    const [tarball] = readdirSync(folder);
    const file = path.join(folder, tarball);
    return sum([
      asOneTest(`publint ${name}`, await runTool('publint', ['run', file, '--strict'])),
      asOneTest(
        `attw ${name}`,
        await runTool('@arethetypeswrong/cli:attw', [
          file,
          '--profile',
          'esm-only',
          '--format',
          'ascii',
          '--no-emoji',
        ]),
      ),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** pnpm, because npm leaves `workspace:` specifiers in the tarball. */
function pack(packageFolder, destination) {
  const wrapper = path.join(root, 'packages/tooling/src/pnpm.mjs');
  return runProgram(process.execPath, [
    wrapper,
    '-C',
    packageFolder,
    'pack',
    '--pack-destination',
    destination,
  ]);
}
