// SPDX-License-Identifier: Apache-2.0
// Runs the pnpm release pinned in package.json on a machine that has only node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Environment without the npm settings of a surrounding `npm run`: pnpm refuses some of them. */
function cleanEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) => !/^npm_(config_|lifecycle_|package_)/i.test(key) || /registry|cafile|proxy/i.test(key),
    ),
  );
}

/** Runs pnpm with `args` in the repository's root and returns its exit status. */
export function pnpm(args) {
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const npmCli = process.env.npm_execpath;
  const isNpmScript = npmCli !== undefined && npmCli.endsWith('npm-cli.js');
  const onWindows = process.platform === 'win32';
  const npm = onWindows ? 'npm.cmd' : 'npm';
  const run = spawnSync(
    isNpmScript ? process.execPath : npm,
    [...(isNpmScript ? [npmCli] : []), 'exec', '--yes', `--package=${packageManager}`, '--', 'pnpm', ...args],
    { cwd: root, stdio: 'inherit', env: cleanEnvironment(), shell: !isNpmScript && onWindows },
  );
  if (run.error) throw run.error;
  return run.status ?? 1;
}

/** Installs the locked dependencies when node_modules is missing or older than the lockfile. */
export function ensureInstalled() {
  const stamp = path.join(root, 'node_modules/.modules.yaml');
  const lockfile = path.join(root, 'pnpm-lock.yaml');
  if (existsSync(stamp) && statSync(lockfile).mtimeMs <= statSync(stamp).mtimeMs) return;
  const status = pnpm(['install', '--frozen-lockfile', '--prefer-offline']);
  if (status !== 0) process.exit(status);
  // pnpm leaves the file alone when nothing had to change, and we would ask again each time.
  const now = new Date();
  utimesSync(stamp, now, now);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  if (args[0] === '--ensure') {
    args.shift();
    ensureInstalled();
  }
  process.exit(args.length > 0 ? pnpm(args) : 0);
}
