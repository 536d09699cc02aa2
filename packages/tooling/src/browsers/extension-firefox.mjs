// SPDX-License-Identifier: Apache-2.0
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipFolder } from '../build/extension-zip.mjs';
import { openSidebar } from './extension-firefox-sidebar.mjs';
import { extensionPage, waitUntil } from './extension-page.mjs';
import { findBrowser } from './find-browser.mjs';
import { runFirefox } from './firefox-process.mjs';
import { prepareProfile } from './firefox-profile.mjs';
import { connectMarionette } from './marionette.mjs';
import { inTurns } from './marionette-turns.mjs';
import { webDriverPage } from './web-driver-page.mjs';

/** The same address in every profile and after every start, so that stored data is found again. */
const uuid = '3f0f3c9a-52a1-4a0e-9f44-5d1f0a2c7e11';

/** What an unsigned extension needs to stay installed, and no page opened again after a kill. */
const extensionPreferences = {
  'browser.sessionstore.resume_from_crash': false,
  'extensions.autoDisableScopes': 0,
  'toolkit.startup.max_resumed_crashes': -1,
  'xpinstall.signatures.required': false,
};

/**
 * @param {Required<import('./extension-browser.mjs').ExtensionLaunchOptions>} options
 * @returns {Promise<import('./extension-browser.mjs').ExtensionBrowser>}
 */
export async function launchFirefoxExtension({ dist, profile, headless, display, args, windowSize }) {
  const { executablePath } = await findBrowser('firefox');
  const manifest = JSON.parse(readFileSync(path.join(dist, 'manifest.json'), 'utf8'));
  const extensionId = manifest.browser_specific_settings.gecko.id;
  const extensionUrl = `moz-extension://${uuid}/`;
  await prepareProfile(executablePath, profile, {
    ...extensionPreferences,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  });
  const firefox = await runFirefox(executablePath, { profile, headless, display, args });
  const { send, disconnect } = await connectMarionette(firefox.port);
  const { capabilities } = await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  const marionette = inTurns(send);
  await marionette.inBrowserWindow(
    `const [{ width, height }, done] = arguments; window.resizeTo(width, height); done();`,
    windowSize,
  );
  await installExtension(marionette, { dist, profile, extensionId });

  const openTab = async (url) => {
    const { handle } = await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
    const tab = drivenTab(marionette, handle);
    await tab.bringToFront();
    await tab.goto(url);
    return tab;
  };
  return {
    engine: 'firefox',
    version: capabilities.browserVersion,
    extensionUrl,
    page: drivenTab(marionette, (await marionette.send('WebDriver:GetWindowHandle')).value),
    openTab,
    openPanel: async () => openSidebar(marionette, { extensionId, extensionUrl }),
    openPanelAsTab: async ({ path: page = 'panel.html', width = 360, height = 800 } = {}) => {
      const tab = await openTab(extensionUrl + page);
      await tab.setViewport(width, height);
      return tab;
    },
    isBackgroundRunning: async () =>
      (await marionette.inBrowserWindow(backgroundScript('state'), extensionId)) === 'running',
    stopBackground: async () => {
      await marionette.inBrowserWindow(backgroundScript('stop'), extensionId);
    },
    killHard: async () => {
      disconnect();
      await firefox.killHard();
    },
    close: async () => {
      if (firefox.isRunning())
        await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      disconnect();
      await firefox.waitForExit();
    },
    native: marionette,
  };
}

/** The zip is installed as a user's would be, so that it is still there after a restart. */
async function installExtension(marionette, { dist, profile, extensionId }) {
  const version = await marionette.inBrowserWindow(
    `const [id, done] = arguments;
     AddonManager.getAddonByID(id).then((addon) => done(addon?.version ?? null));`,
    extensionId,
  );
  if (version !== null) return;
  const zip = path.join(profile, 'extension.xpi');
  writeFileSync(zip, zipFolder(dist));
  await marionette.send('Addon:Install', { path: zip, temporary: false });
}

function backgroundScript(what) {
  const act = what === 'stop' ? 'await extension.terminateBackground();' : '';
  return `const [id, done] = arguments;
    (async () => {
      const { extension } = WebExtensionPolicy.getByID(id);
      ${act}
      done(extension.backgroundState);
    })();`;
}

function drivenTab(marionette, handle) {
  const inTab = (command, parameters) => marionette.inTab(handle, (send) => send(command, parameters));
  const own = webDriverPage({
    navigate: (url) => inTab('WebDriver:Navigate', { url }),
    executeAsync: async (script, ...args) =>
      (await inTab('WebDriver:ExecuteAsyncScript', { script, args })).value,
    performActions: (actions) => inTab('WebDriver:PerformActions', { actions }),
    takeScreenshot: async () => (await inTab('WebDriver:TakeScreenshot', { full: false })).value,
    back: () => inTab('WebDriver:Back'),
    forward: () => inTab('WebDriver:Forward'),
    refresh: () => inTab('WebDriver:Refresh'),
  });
  return extensionPage({
    evaluate: own.evaluate,
    clickAt: (x, y) => inTab('WebDriver:PerformActions', { actions: [pointerClick(x, y)] }),
    press: own.press,
    type: own.type,
    screenshot: own.screenshot,
    setViewport: async (width, height) => {
      await marionette.inTab(handle, async (send) => {
        await send('WebDriver:SwitchToWindow', { handle, focus: true });
      });
      await marionette.inBrowserWindow(resizePageScript, width, height);
      const hasSize = (wantedWidth, wantedHeight) =>
        innerWidth === wantedWidth && innerHeight === wantedHeight;
      await waitUntil(() => own.evaluate(hasSize, width, height), `the tab is ${width} × ${height}`);
    },
    goto: own.goto,
    reload: own.reload,
    bringToFront: () =>
      marionette.inTab(handle, (send) => send('WebDriver:SwitchToWindow', { handle, focus: true })),
    // The driver's current tab would be gone with it, and nothing can be asked any more without one.
    close: () =>
      marionette.inTab(handle, async (send) => {
        const [left] = await send('WebDriver:CloseWindow');
        if (left !== undefined) await send('WebDriver:SwitchToWindow', { handle: left, focus: false });
      }),
    native: { handle },
  });
}

function pointerClick(x, y) {
  return {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', duration: 0, origin: 'viewport', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  };
}

/** The window has a least size of its own; the page inside it has none, so the page is resized. */
const resizePageScript = `
  const [width, height, done] = arguments;
  const { style } = window.gBrowser.selectedBrowser;
  for (const property of ['width', 'min-width', 'max-width']) style.setProperty(property, width + 'px');
  for (const property of ['height', 'min-height', 'max-height']) style.setProperty(property, height + 'px');
  done();`;
