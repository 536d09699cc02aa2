// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../pnpm.mjs';
import { launchChromiumExtension } from './extension-chromium.mjs';
import { launchFirefoxExtension } from './extension-firefox.mjs';

/**
 * @typedef {object} ExtensionLaunchOptions
 * @property {string} [dist] the unpacked extension, an absolute path; default: what `npm run build` made
 * @property {string} [profile] a folder that is kept; default: one that is deleted on `close`
 * @property {boolean} [headless] false opens a window, on `display` or else on DISPLAY
 * @property {string} [display] such as ':99'
 * @property {string[]} [args] further arguments of the browser
 * @property {string[]} [withoutArgs] arguments that Chromium's driver would add by itself, left out
 * @property {{width: number, height: number}} [windowSize]
 */

/**
 * A browser with the extension in it.
 * @typedef {object} ExtensionBrowser
 * @property {'chromium' | 'firefox'} engine
 * @property {string} version
 * @property {string} extensionUrl ends in a slash
 * @property {string} profile
 * @property {import('./extension-page.mjs').ExtensionPage} page the first tab
 * @property {(url: string) => Promise<import('./extension-page.mjs').ExtensionPage>} openTab a further one, in front
 * @property {(tab: import('./extension-page.mjs').ExtensionPage) => Promise<import('./extension-page.mjs').ExtensionPage>}
 *   openPanel clicks on the toolbar button beside this tab, which must be in front, and waits for the real side panel
 *   (Chromium) or sidebar (Firefox); again: gives access to this tab once more
 * @property {(options?: {path?: string, width?: number, height?: number}) =>
 *   Promise<import('./extension-page.mjs').ExtensionPage>} openPanelAsTab a page of the extension as a tab of a given
 *   size, for looks and accessibility; no click on the toolbar, so no access to any page
 * @property {() => Promise<boolean>} isBackgroundRunning
 * @property {() => Promise<void>} stopBackground as the browser does after 30 idle seconds
 * @property {() => Promise<void>} killHard SIGKILL to all its processes; the profile stays as it was that moment
 * @property {() => Promise<void>} close
 * @property {any} native
 */

const launchers = { chromium: launchChromiumExtension, firefox: launchFirefoxExtension };

/**
 * Starts a real browser with the extension. On the same profile again: a restarted browser, with its stored data.
 * @param {'chromium' | 'firefox'} engine
 * @param {ExtensionLaunchOptions} [options]
 * @returns {Promise<ExtensionBrowser>}
 */
export async function launchWithExtension(engine, options = {}) {
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), `extension-${engine}-`));
  const browser = await launchers[engine]({
    dist: path.join(root, 'extension/dist', engine),
    headless: true,
    display: undefined,
    args: [],
    withoutArgs: [],
    windowSize: { width: 1400, height: 900 },
    ...options,
    profile,
  });
  return {
    ...browser,
    profile,
    close: async () => {
      await browser.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
