// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';

/**
 * Starts an X server in memory: emulated focus hides what a panel does to the page beside it.
 * @returns {Promise<{display: string, stop: () => void}>}
 */
export async function startDisplay() {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => xvfb.kill();
  process.once('exit', stop);
  const number = await new Promise((resolve, reject) => {
    xvfb.stdio[3].once('data', (data) => resolve(String(data).trim()));
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb stopped with exit code ${code}.`)));
  });
  return {
    display: `:${number}`,
    stop: () => {
      process.off('exit', stop);
      stop();
    },
  };
}
