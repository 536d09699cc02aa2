// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { waitUntil } from './extension-page.mjs';

/** Settings that keep a test run quiet and off the network, and what an unsigned extension needs to stay installed. */
const preferences = {
  'marionette.port': 0,
  'accessibility.force_disabled': 0,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.autoDisableScopes': 0,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'xpinstall.signatures.required': false,
};

/**
 * Starts Firefox on a profile that stays, and waits for its remote protocol.
 * @param {string} executablePath
 * @param {{profile: string, headless: boolean, display: string | undefined, args: string[],
 *   extraPreferences: Record<string, string | number | boolean>}} options
 * @returns {Promise<{port: number, isRunning: () => boolean, killHard: () => Promise<void>, waitForExit: () => Promise<void>}>}
 */
export async function startFirefoxOnProfile(
  executablePath,
  { profile, headless, display, args, extraPreferences },
) {
  mkdirSync(profile, { recursive: true });
  const portFile = path.join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const lines = Object.entries({ ...preferences, ...extraPreferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
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
      port: await waitUntil(() => {
        if (firefox.exitCode !== null) throw new Error(`Firefox ended with ${firefox.exitCode}.`);
        return existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0;
      }, 'Firefox has started'),
      isRunning: () => firefox.exitCode === null && firefox.signalCode === null,
      killHard: async () => {
        killGroup();
        await exit;
      },
      waitForExit: async () => {
        const exitTimeoutMs = 5000;
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
