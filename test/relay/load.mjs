// SPDX-License-Identifier: Apache-2.0
import { fork } from 'node:child_process';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./load-process.mjs', import.meta.url));

/**
 * Sends requests from a process of its own. Links begin at a steady rate, whether or not those before them are done;
 * the life of each is five requests, one after another: open, send, ask, fetch, close.
 * @param {string} url a relay on this machine
 * @param {{perSecond: number, seconds: number, aheadS?: number}} options `aheadS`: how far the clock of the relay is ahead
 * @returns {Promise<{requests: number, perSecond: number, p50Ms: number, p99Ms: number, maxMs: number, faults: number}>}
 */
export async function load(url, { perSecond, seconds, aheadS = 0 }) {
  const { hostname } = new URL(url);
  if (hostname !== '127.0.0.1') throw new RangeError('load: loopback only');
  const child = fork(program, [url, String(perSecond), String(seconds), String(aheadS)]);
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code) => code !== 0 && reject(new Error(`the load ended with ${code}`)));
  });
}

/** What else the machine had to do; measured times mean little without it. */
export function machineLoad() {
  const [oneMinute, fiveMinutes] = loadavg();
  return { oneMinute: Number(oneMinute.toFixed(2)), fiveMinutes: Number(fiveMinutes.toFixed(2)) };
}
