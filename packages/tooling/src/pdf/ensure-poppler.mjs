// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const programs = ['pdftotext', 'pdfinfo', 'pdftoppm'];
const installMs = 300_000;

/**
 * Finds Poppler's programs, which read PDFs, or installs Debian's package where that can be done.
 * @returns {{isHere: true, reason?: undefined} | {isHere: false, reason: string}}
 */
export function ensurePoppler() {
  if (areHere()) return { isHere: true };
  if (!existsSync('/etc/debian_version'))
    return { isHere: false, reason: 'no Poppler, and this is no Debian' };
  if (process.getuid?.() !== 0) return { isHere: false, reason: 'no Poppler, and only root may install it' };
  install();
  return areHere()
    ? { isHere: true }
    : { isHere: false, reason: 'no Poppler, and apt-get could not install poppler-utils' };
}

function areHere() {
  return programs.every((name) => spawnSync(name, ['-v'], { stdio: 'ignore' }).error === undefined);
}

function install() {
  console.log('Installing a reader of PDFs: apt-get install poppler-utils');
  const options = {
    stdio: 'ignore',
    timeout: installMs,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'poppler-utils'], options);
}
