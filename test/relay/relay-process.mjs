// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { clinician } from './panel-and-tablet.mjs';

const program = fileURLToPath(new URL('../../packages/relay/dist/main.js', import.meta.url));

const variables = {
  databaseFile: 'DATABASE_FILE',
  databaseUrl: 'DATABASE_URL',
};

/**
 * The program as it is installed, in a process of its own.
 * @param {Record<string, string>} store options that name the database
 * @param {Record<string, string>} [environment]
 * @param {string[]} [command] another way to start it
 * @returns {Promise<{url: string, pid: number, output: () => string, end: (signal: NodeJS.Signals) => Promise<number | null>}>}
 */
export async function startProcess(store, environment = {}, command) {
  const running = launch(store, environment, command);
  const url = await running.listening;
  return { url, ...running };
}

/** @returns {Promise<{code: number | null, output: string}>} how a start ended that must not succeed */
export async function failingStart(store, environment = {}) {
  const running = launch(store, environment);
  running.listening.then(
    () => running.end('SIGKILL'),
    () => undefined,
  );
  const code = await running.ended;
  return { code, output: running.output() };
}

function launch(store, environment, [name, ...values] = [process.execPath, program]) {
  const child = spawn(name, values, {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      CLINICIAN_TOKEN_HASHES: clinician.hash,
      RATE_PER_ADDRESS: '1000000',
      RATE_PER_SLOT: '1000000',
      ...Object.fromEntries(Object.entries(store).map(([key, value]) => [variables[key], value])),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise((resolve) => child.once('close', (code) => resolve(code)));
  const listening = new Promise((resolve, reject) => {
    const hear = (chunk) => {
      said += chunk;
      const url = /listens on (\S+)\./.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => reject(new Error(`the relay ended: ${said}`)));
  });
  return {
    pid: child.pid,
    listening,
    ended,
    output: () => said,
    end: async (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
