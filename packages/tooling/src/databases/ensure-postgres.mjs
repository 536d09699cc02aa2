// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findPostgres } from './find-postgres.mjs';

const installMs = 300_000;

/**
 * Finds PostgreSQL, or installs Debian's package where that can be done.
 * @returns {{folder: string, reason?: undefined} | {folder?: undefined, reason: string}} where its programs are, or why there are none
 */
export function ensurePostgres() {
  const found = findPostgres();
  if (found !== undefined) return { folder: found };
  if (!existsSync('/etc/debian_version')) return { reason: 'not installed, and this is no Debian' };
  if (process.getuid?.() !== 0) return { reason: 'not installed, and only root may install it' };
  install();
  const folder = findPostgres();
  return folder === undefined
    ? { reason: 'not installed, and apt-get could not install postgresql' }
    : { folder };
}

function install() {
  console.log('Installing a database: apt-get install postgresql');
  const options = {
    stdio: 'ignore',
    timeout: installMs,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], options);
}
