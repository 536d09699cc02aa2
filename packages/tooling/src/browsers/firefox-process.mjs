// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const startTimeoutMs = 30_000;
const exitTimeoutMs = 5000;
const pollMs = 50;

/**
 * Starts Firefox on a profile that is ready, and waits for its remote protocol.
 * @param {string} executablePath
 * @param {{profile: string, headless: boolean, display?: string, args?: string[]}} options
 * @returns {Promise<{port: number, isRunning: () => boolean, killHard: () => Promise<void>, waitForExit: () => Promise<void>}>}
 */
export async function runFirefox(executablePath, { profile, headless, display, args = [] }) {
  // A Firefox that was killed has left its own.
  rmSync(portFileOf(profile), { force: true });
  const firefox = spawn(
    executablePath,
    [
      ...(headless ? ['--headless'] : []),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      ...args,
    ],
    {
      stdio: 'ignore',
      detached: true,
      env: {
        ...process.env,
        MOZ_DISABLE_AUTO_SAFE_MODE: '1',
        MOZ_CRASHREPORTER_DISABLE: '1',
        ...(display === undefined ? {} : { DISPLAY: display }),
      },
    },
  );
  const exit = once(firefox, 'exit');
  const killGroup = () => {
    try {
      process.kill(-Number(firefox.pid), 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', killGroup);
  void exit.then(() => process.off('exit', killGroup));
  try {
    return {
      port: await waitForPort(profile, firefox),
      isRunning: () => firefox.exitCode === null && firefox.signalCode === null,
      killHard: async () => {
        killGroup();
        await exit;
      },
      waitForExit: async () => {
        const timer = setTimeout(killGroup, exitTimeoutMs);
        await exit;
        clearTimeout(timer);
      },
    };
  } catch (error) {
    killGroup();
    throw error;
  }
}

function portFileOf(profile) {
  return path.join(profile, 'MarionetteActivePort');
}

async function waitForPort(profile, firefox) {
  const portFile = portFileOf(profile);
  for (let waitedMs = 0; waitedMs < startTimeoutMs; waitedMs += pollMs) {
    if (firefox.exitCode !== null) throw new Error(`Firefox stopped with exit code ${firefox.exitCode}.`);
    const port = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0;
    if (port > 0) return port;
    await sleep(pollMs);
  }
  throw new Error(`Firefox did not start within ${startTimeoutMs} ms.`);
}
