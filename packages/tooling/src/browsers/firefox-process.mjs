// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const startTimeoutMs = 30_000;

/** Settings that keep a test run quiet and off the network. */
const preferences = {
  'marionette.port': 0,
  'accessibility.force_disabled': 0,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/**
 * Starts Firefox and waits for its remote protocol.
 * @param {string} executablePath
 * @param {{headless: boolean, profile?: string, extraPreferences?: Record<string, string | number | boolean>}} options
 *   without a profile it gets one that is thrown away
 * @returns {Promise<{port: number, stop: () => Promise<void>}>}
 */
export async function startFirefoxProcess(executablePath, { headless, profile: own, extraPreferences = {} }) {
  const profile = own ?? mkdtempSync(path.join(tmpdir(), 'firefox-profile-'));
  const lines = Object.entries({ ...preferences, ...extraPreferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
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
    ],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_DISABLE_AUTO_SAFE_MODE: '1', MOZ_CRASHREPORTER_DISABLE: '1' },
    },
  );
  const killFirefox = () => firefox.kill('SIGKILL');
  process.once('exit', killFirefox);
  const stop = async () => {
    await waitForExit(firefox);
    process.off('exit', killFirefox);
    if (own === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { port: await readPort(profile, firefox), stop };
  } catch (error) {
    firefox.kill('SIGKILL');
    await stop();
    throw error;
  }
}

function portFileOf(profile) {
  return path.join(profile, 'MarionetteActivePort');
}

async function readPort(profile, firefox) {
  const portFile = portFileOf(profile);
  const pollMs = 50;
  for (let waitedMs = 0; waitedMs < startTimeoutMs; waitedMs += pollMs) {
    if (firefox.exitCode !== null) throw new Error(`Firefox stopped with exit code ${firefox.exitCode}.`);
    const port = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0;
    if (port > 0) return port;
    await sleep(pollMs);
  }
  throw new Error(`Firefox did not start within ${startTimeoutMs} ms.`);
}

async function waitForExit(firefox) {
  const exitTimeoutMs = 4000;
  const pollMs = 50;
  for (let waitedMs = 0; firefox.exitCode === null && firefox.signalCode === null; waitedMs += pollMs) {
    if (waitedMs >= exitTimeoutMs) firefox.kill('SIGKILL');
    await sleep(pollMs);
  }
}
