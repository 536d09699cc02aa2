// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromiumFlags } from '@cradleside/tooling/browsers/chromium';
import { findBrowser } from '@cradleside/tooling/browsers/find-browser';

/** Pictures for the start page are taken in a hidden page with storage of its own: it would join in. */
const preferences = {
  'dom.disable_open_during_load': false,
  'browser.pagethumbnails.capturing_disabled': true,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.startup.max_resumed_crashes': -1,
};

/**
 * Opens an address in a browser with a profile that stays, without a driver.
 * @param {'chromium' | 'firefox'} engine
 * @param {{profile: string, url: string}} options
 * @returns {Promise<{kill: () => Promise<void>}>} `kill` ends all of its processes at once,
 *   as a crash or a battery would
 */
export async function startMortalBrowser(engine, { profile, url }) {
  // A browser without an address opens something else, and whoever waits for its page waits for ever.
  if (typeof url !== 'string') throw new TypeError(`url: expected a string, got ${typeof url}`);
  const found = await findBrowser(engine);
  if (found === undefined) throw new Error(`${engine} is not installed.`);
  const browser = spawn(
    found.executablePath,
    engine === 'firefox' ? firefox(profile, url) : chromium(profile, url),
    {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_DISABLE_AUTO_SAFE_MODE: '1' },
    },
  );
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  return {
    kill: async () => {
      try {
        process.kill(-Number(browser.pid), 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
      await ended;
    },
  };
}

function chromium(profile, url) {
  return [
    '--headless=new',
    ...chromiumFlags,
    '--no-default-browser-check',
    '--disable-popup-blocking',
    `--user-data-dir=${profile}`,
    url,
  ];
}

function firefox(profile, url) {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  for (const left of ['lock', '.parentlock']) rmSync(path.join(profile, left), { force: true });
  return ['--headless', '--no-remote', '--profile', profile, url];
}
