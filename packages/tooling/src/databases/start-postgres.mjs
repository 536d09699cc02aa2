// SPDX-License-Identifier: Apache-2.0
import { execFile, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * @typedef {object} Postgres
 * @property {string} url
 * @property {string} folder everything it writes is in here
 * @property {() => Promise<void>} restart open connections are cut
 * @property {() => Promise<void>} crash ends it at once, without tidying up, and starts it again
 * @property {() => Promise<void>} stop
 * @property {() => string} log what it said on its error output
 */

/**
 * Starts a PostgreSQL of its own in a temporary folder. It listens on a socket in that folder only, writes through to
 * the disk as in production, and never runs as root, which it refuses.
 * @param {string} programs the folder with initdb and postgres
 * @returns {Promise<Postgres>}
 */
export async function startPostgres(programs) {
  const folder = mkdtempSync(path.join(tmpdir(), 'relay-postgres-'));
  const account = accountOfServer();
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid);
  const data = path.join(folder, 'data');
  const run = { cwd: folder, ...account };
  await promisify(execFile)(
    path.join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '--locale=C', '--encoding=UTF8'],
    run,
  );
  let said = '';
  const hear = (text) => {
    said += text;
  };
  const start = () => launch(path.join(programs, 'postgres'), { data, folder, run, hear });
  let server = await start();
  return {
    url: `postgres://postgres@localhost/postgres?host=${folder}`,
    folder,
    log: () => said,
    restart: async () => {
      await server.stop();
      server = await start();
    },
    crash: async () => {
      await server.stop('SIGQUIT');
      server = await start();
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Debian's account of the server, else the account that nobody uses. */
function accountOfServer() {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag, name) =>
    Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: idOf('-u', 'postgres'), gid: idOf('-g', 'postgres') };
  } catch {
    return { uid: idOf('-u', 'nobody'), gid: idOf('-g', 'nobody') };
  }
}

async function launch(program, { data, folder, run, hear }) {
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=100'];
  const child = spawn(program, ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...run,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // A run that breaks off leaves no server behind.
  const quit = () => child.kill('SIGQUIT');
  process.once('exit', quit);
  void ended.then(() => process.off('exit', quit));
  await new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
      hear(chunk);
      if (said.includes('ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`postgres ended: ${said}`)));
  });
  return {
    // SIGINT is the fast shutdown: open connections are cut.
    stop: async (signal = 'SIGINT') => {
      child.kill(signal);
      await ended;
    },
  };
}
