// SPDX-License-Identifier: Apache-2.0
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { root } from '../pnpm.mjs';
import { runFirefox } from './firefox-process.mjs';
import { connectMarionette } from './marionette.mjs';

/** What belongs to a running Firefox, and not to its profile. */
const runtimeFiles = new Set(['lock', '.parentlock', 'MarionetteActivePort']);

/** Settings that keep a test run quiet, off the network, and from doing what nobody will look at. */
const quietPreferences = {
  'accessibility.force_disabled': 0,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.ml.enable': false,
  'browser.newtab.preload': false,
  'browser.newtabpage.enabled': false,
  'browser.pagethumbnails.capturing_disabled': true,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'marionette.port': 0,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.cosmeticAnimations.enabled': false,
  'toolkit.telemetry.archive.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'toolkit.telemetry.unified': false,
};

/**
 * Makes a profile ready for a start. An empty one begins as a copy of one that has been used before: the very first start
 * of a profile costs Firefox half as much again.
 * @param {string} executablePath
 * @param {string} profile
 * @param {Record<string, string | number | boolean>} preferences beside those of every test
 */
export async function prepareProfile(executablePath, profile, preferences) {
  mkdirSync(profile, { recursive: true });
  if (!existsSync(path.join(profile, 'times.json'))) copyProfile(await usedProfile(executablePath), profile);
  writePreferences(profile, { ...quietPreferences, ...preferences });
}

/** Kept as long as the browser is the same. Whoever makes it at the same time as another takes the other's. */
async function usedProfile(executablePath) {
  const folder = path.join(root, '.cache/browsers');
  const kept = path.join(folder, `firefox-profile-${Math.round(statSync(executablePath).mtimeMs)}`);
  if (existsSync(kept)) return kept;
  mkdirSync(folder, { recursive: true });
  const made = mkdtempSync(path.join(folder, 'making-'));
  try {
    await useProfile(executablePath, made);
    if (!existsSync(kept)) renameSync(made, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error;
  } finally {
    rmSync(made, { recursive: true, force: true, maxRetries: 5 });
  }
  return kept;
}

async function useProfile(executablePath, profile) {
  writePreferences(profile, quietPreferences);
  const firefox = await runFirefox(executablePath, { profile, headless: true });
  const { send, disconnect } = await connectMarionette(firefox.port);
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  await send('Marionette:Quit', { flags: ['eForceQuit'] });
  disconnect();
  await firefox.waitForExit();
}

function copyProfile(from, to) {
  cpSync(from, to, { recursive: true, filter: (file) => !runtimeFiles.has(path.basename(file)) });
}

function writePreferences(profile, preferences) {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
}
