// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from './find-browser.mjs';
import { openWebDriverSession } from './web-driver-session.mjs';

/**
 * Starts WebKitGTK's driver, with a display in memory unless a window is wanted, and opens one browser.
 * @param {{viewport?: {width: number, height: number}, headless?: boolean, profile?: string, waitsForLoads?: boolean}}
 *   [options] `profile` takes the place of the home folder; without `waitsForLoads` the driver waits for no page
 * @returns {Promise<Awaited<ReturnType<typeof openWebDriverSession>>>} closing it stops every process
 */
export async function startWebKit({
  viewport = { width: 1024, height: 768 },
  headless = true,
  profile,
  waitsForLoads = true,
} = {}) {
  const programs = await findBrowser('webkit');
  if (programs === undefined)
    throw new Error('WebKitGTK (MiniBrowser, WebKitWebDriver, Xvfb) is not installed.');
  const processes = [];
  const stop = () => {
    for (const started of processes.splice(0).toReversed()) started.kill();
  };
  process.once('exit', stop);
  try {
    const display = await openDisplay(programs, { viewport, headless, processes });
    const port = await freePort();
    processes.push(
      spawn(programs.webDriver, [`--port=${port}`, '--host=127.0.0.1'], {
        stdio: 'ignore',
        env: { ...process.env, DISPLAY: display, ...homeOf(profile) },
      }),
    );
    const driverUrl = `http://127.0.0.1:${port}`;
    await waitForDriver(driverUrl);
    const session = await openWebDriverSession(driverUrl, {
      pageLoadStrategy: waitsForLoads ? 'normal' : 'none',
      'webkitgtk:browserOptions': { binary: programs.executablePath, args: ['--automation'] },
    });
    return {
      ...session,
      close: async () => {
        await session.close();
        stop();
        process.off('exit', stop);
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Where programs of a desktop keep things of their user. */
function homeOf(profile) {
  if (profile === undefined) return {};
  const folder = (name) => path.join(profile, name);
  return {
    HOME: profile,
    XDG_DATA_HOME: folder('data'),
    XDG_CACHE_HOME: folder('cache'),
    XDG_CONFIG_HOME: folder('config'),
  };
}

async function openDisplay({ virtualDisplay }, { viewport, headless, processes }) {
  if (process.env.DISPLAY !== undefined && (!headless || virtualDisplay === undefined))
    return process.env.DISPLAY;
  const screen = `${Math.max(viewport.width, 1400)}x${Math.max(viewport.height, 1050)}x24`;
  const xvfb = spawn(virtualDisplay, ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  processes.push(xvfb);
  return new Promise((resolve, reject) => {
    xvfb.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`));
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb stopped with exit code ${code}.`)));
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function waitForDriver(driverUrl) {
  const pollMs = 50;
  const startTimeoutMs = 30_000;
  for (let waitedMs = 0; waitedMs < startTimeoutMs; waitedMs += pollMs) {
    const response = await fetch(`${driverUrl}/status`).catch(() => undefined);
    if (response?.ok) return;
    await sleep(pollMs);
  }
  throw new Error(`WebKitWebDriver did not start within ${startTimeoutMs} ms.`);
}
