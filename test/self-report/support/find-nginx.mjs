// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/**
 * The nginx of this machine; on Debian, for root, it is installed where it is missing.
 * @returns {{program: string} | {reason: string}}
 */
export function findNginx() {
  const program = () => places.find((place) => existsSync(place));
  if (program() === undefined) {
    if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
      return { reason: 'nginx is not installed, and only root on Debian may install it here' };
    const install = ['install', '-y', '--no-install-recommends', 'nginx-light'];
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    if (spawnSync('apt-get', install, options).status !== 0) {
      spawnSync('apt-get', ['update'], options);
      spawnSync('apt-get', install, options);
    }
  }
  const found = program();
  return found === undefined ? { reason: 'nginx could not be installed' } : { program: found };
}
