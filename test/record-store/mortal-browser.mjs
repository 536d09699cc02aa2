// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { chromiumFlags, windowFeatures } from '@cradleside/tooling/browsers/chromium';
import { findBrowser } from '@cradleside/tooling/browsers/find-browser';
import { prepareProfile } from '@cradleside/tooling/browsers/firefox-profile';

/** What the profile of a driven Firefox lacks. */
const preferences = {
  'browser.sessionstore.resume_from_crash': false,
  'dom.disable_open_during_load': false,
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
  const args =
    engine === 'firefox' ? await firefox(found.executablePath, profile, url) : chromium(profile, url);
  const browser = spawn(found.executablePath, args, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_DISABLE_AUTO_SAFE_MODE: '1' },
  });
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
    `--disable-features=${windowFeatures.join(',')}`,
    '--no-default-browser-check',
    '--disable-popup-blocking',
    `--user-data-dir=${profile}`,
    url,
  ];
}

async function firefox(executablePath, profile, url) {
  await prepareProfile(executablePath, profile, preferences);
  for (const left of ['lock', '.parentlock']) rmSync(path.join(profile, left), { force: true });
  return ['--headless', '--no-remote', '--profile', profile, url];
}
