// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from './find-browser.mjs';
import { readFirefoxTree } from './firefox-accessibility.mjs';
import { runFirefox } from './firefox-process.mjs';
import { prepareProfile } from './firefox-profile.mjs';
import { connectMarionette } from './marionette.mjs';
import { webDriverPage } from './web-driver-page.mjs';

/**
 * @param {import('./launch.mjs').LaunchOptions & {extraPreferences?: Record<string, string | number | boolean>}} options
 * @returns {Promise<Omit<import('./launch.mjs').BrowserPage, 'waitFor'>>}
 */
export async function launchFirefox({
  viewport,
  colorScheme,
  headless,
  profile,
  restores = false,
  extraPreferences,
}) {
  const found = await findBrowser('firefox');
  if (found === undefined) throw new Error('Firefox is not installed.');
  const folder = profile ?? mkdtempSync(path.join(tmpdir(), 'firefox-profile-'));
  await prepareProfile(found.executablePath, folder, {
    ...(profile !== undefined && sessionPreferences),
    ...extraPreferences,
  });
  const firefox = await runFirefox(found.executablePath, { profile: folder, headless });
  const { send, disconnect } = await connectMarionette(firefox.port);
  const { capabilities } = await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });

  /** Runs a script in the browser's own window instead of the page; it returns through its last argument. */
  const inBrowserWindow = async (script, ...args) => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return (await send('WebDriver:ExecuteAsyncScript', { script, args })).value;
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  const setViewport = async (width, height) => {
    await inBrowserWindow(resizePageScript, width, height);
    await waitForViewport(page, { width, height });
  };
  const page = webDriverPage({
    navigate: (url) => send('WebDriver:Navigate', { url }),
    executeAsync: async (script, ...args) =>
      (await send('WebDriver:ExecuteAsyncScript', { script, args })).value,
    performActions: (actions) => send('WebDriver:PerformActions', { actions }),
    takeScreenshot: async () => (await send('WebDriver:TakeScreenshot', { full: false })).value,
    back: () => send('WebDriver:Back'),
    forward: () => send('WebDriver:Forward'),
    refresh: () => send('WebDriver:Refresh'),
  });
  const emulateMedia = async (media) => {
    await inBrowserWindow(emulateMediaScript, media);
    await waitForMedia(page, media);
  };
  if (restores) await goToPageOfSite(send);
  await setViewport(viewport.width, viewport.height);
  await emulateMedia({ colorScheme });

  return {
    ...page,
    engine: 'firefox',
    version: capabilities.browserVersion,
    setViewport,
    emulateMedia,
    accessibilityTree: () => readFirefoxTree(inBrowserWindow),
    pdf: async (file) => {
      const { value } = await send('WebDriver:Print', { background: true });
      await writeFile(file, Buffer.from(value, 'base64'));
    },
    native: { send, inBrowserWindow, goToPageOfSite: () => goToPageOfSite(send) },
    close: async () => {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      disconnect();
      await firefox.waitForExit();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** As on a person's machine, where the driver would turn it off; written down sooner, so that a test need not wait. */
const sessionPreferences = {
  'browser.sessionstore.resume_from_crash': true,
  'browser.sessionstore.interval': 1000,
  'toolkit.startup.max_resumed_crashes': -1,
};

async function goToPageOfSite(send) {
  const restoreTimeoutMs = 20_000;
  const pollMs = 50;
  for (let waitedMs = 0; waitedMs < restoreTimeoutMs; waitedMs += pollMs) {
    for (const handle of await send('WebDriver:GetWindowHandles')) {
      await send('WebDriver:SwitchToWindow', { handle });
      const { value } = await send('WebDriver:GetCurrentURL');
      if (value.startsWith('http')) return;
    }
    await sleep(pollMs);
  }
  throw new Error(`Firefox shows no page of a site after ${restoreTimeoutMs} ms.`);
}

/** Preferences reach the page's process a little later. */
async function waitForMedia(page, { reducedMotion, forcedColors }) {
  const wanted = Object.entries({
    'prefers-reduced-motion': reducedMotion,
    'forced-colors': forcedColors,
  }).filter(([, value]) => value !== undefined);
  const queries = wanted.map(([feature, value]) => `(${feature}: ${value})`);
  const pollMs = 20;
  const mediaTimeoutMs = 5000;
  for (let waitedMs = 0; waitedMs < mediaTimeoutMs; waitedMs += pollMs) {
    const hasArrived = await page.evaluate(
      (texts) => texts.every((text) => matchMedia(text).matches),
      queries,
    );
    if (hasArrived) return;
    await sleep(pollMs);
  }
  throw new Error(`Firefox did not take ${queries.join(' ')}.`);
}

async function waitForViewport(page, wanted) {
  const pollMs = 20;
  const resizeTimeoutMs = 5000;
  for (let waitedMs = 0; waitedMs < resizeTimeoutMs; waitedMs += pollMs) {
    const { width, height } = await page.viewport();
    if (width === wanted.width && height === wanted.height) return;
    await sleep(pollMs);
  }
  throw new Error(`Firefox did not take the viewport ${wanted.width} × ${wanted.height}.`);
}

/** The window has a least size of its own; the page inside it has none, so the page is resized. */
const resizePageScript = `
  const [width, height, done] = arguments;
  const { style } = window.gBrowser.selectedBrowser;
  for (const property of ['width', 'min-width', 'max-width']) style.setProperty(property, width + 'px');
  for (const property of ['height', 'min-height', 'max-height']) style.setProperty(property, height + 'px');
  done();`;

const emulateMediaScript = `
  const [{ colorScheme, forcedColors, reducedMotion, media }, done] = arguments;
  const { browsingContext } = window.gBrowser.selectedBrowser;
  if (colorScheme !== undefined) browsingContext.prefersColorSchemeOverride = colorScheme;
  if (media !== undefined) browsingContext.mediumOverride = media;
  if (reducedMotion !== undefined) Services.prefs.setIntPref('ui.prefersReducedMotion', reducedMotion === 'reduce' ? 1 : 0);
  // 2 means: the person's colours always; 0: only when the system has high contrast on.
  if (forcedColors !== undefined) Services.prefs.setIntPref('browser.display.document_color_use', forcedColors === 'active' ? 2 : 0);
  window.requestAnimationFrame(() => window.requestAnimationFrame(() => done()));`;
