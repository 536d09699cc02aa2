// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../list-files.mjs';
import { root } from '../pnpm.mjs';
import { runTsc } from '../run-tool.mjs';

/** Compiles every package that the root tsconfig.json references. */
export async function buildStep() {
  const { references } = JSON.parse(readFileSync(path.join(root, 'tsconfig.json'), 'utf8'));
  const packages = references.filter((reference) => reference.path.startsWith('packages/'));
  for (const reference of packages) removeOrphans(path.join(root, reference.path));
  const { status, output } = await runTsc(['-b', '--pretty', 'false']);
  if (status !== 0) throw new Error(`tsc failed:\n${output}`);
  return `${references.length} packages compiled`;
}

/** The compiler leaves the output of a deleted source behind, and imports of it would go on working. */
function removeOrphans(packageFolder) {
  const output = path.join(packageFolder, 'dist');
  for (const file of listFiles(output, /\.(?:d\.ts|js)(?:\.map)?$/)) {
    const name = path.relative(output, file).replace(/\.(?:d\.ts|js)(?:\.map)?$/, '');
    const isBundle = path.dirname(name) === 'cdn' && path.basename(name).startsWith('cradleside');
    if (!isBundle && !existsSync(path.join(packageFolder, 'src', `${name}.ts`))) rmSync(file);
  }
}
