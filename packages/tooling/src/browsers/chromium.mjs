// SPDX-License-Identifier: Apache-2.0
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { readChromiumTree } from './chromium-accessibility.mjs';
import { elementCentre } from './element-centre.mjs';
import { findBrowser } from './find-browser.mjs';
import { heldKeys } from './keys.mjs';
import { fromPageResult, toPageExpression } from './page-code.mjs';

/** Chromium as root in a container refuses to start without the first; the others keep it off the network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Two pages that each window gets for the suggestions of its address bar: more than half of what a start costs. */
export const windowFeatures = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Playwright turns off by itself: a list of ours takes the place of its own. */
const driverFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/**
 * @param {import('./launch.mjs').LaunchOptions} options
 * @returns {Promise<Omit<import('./launch.mjs').BrowserPage, 'waitFor'>>}
 */
export async function launchChromium({
  viewport,
  colorScheme,
  headless,
  inShell,
  profile,
  restores = false,
}) {
  const found = await findBrowser('chromium');
  if (found === undefined) throw new Error('Chromium is not installed.');
  const isInShell = inShell && headless && profile === undefined;
  const executablePath = (isInShell ? found.shellPath : undefined) ?? found.executablePath;
  const contextOptions = { viewport, colorScheme, acceptDownloads: true };
  const startTimeoutMs = 60_000;
  const processOptions = {
    executablePath,
    headless,
    args: [...chromiumFlags, `--disable-features=${[...driverFeatures, ...windowFeatures].join(',')}`],
    timeout: startTimeoutMs,
  };
  if (profile !== undefined) restoreAtStart(profile);
  const browser = profile === undefined ? await chromium.launch(processOptions) : undefined;
  const context = await (browser?.newContext(contextOptions) ??
    chromium.launchPersistentContext(profile, {
      ...processOptions,
      ...contextOptions,
      // The driver would turn it off, and people's browsers have it.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    }));
  const page = restores ? await restoredPage(context) : await context.newPage();
  const session = await context.newCDPSession(page);
  // A page that was kept is there at once, and loads nothing.
  const arrival = profile === undefined ? 'load' : 'commit';
  let requestedUrls = [];
  page.on('request', (request) => requestedUrls.push(request.url()));

  return {
    engine: 'chromium',
    version: (browser ?? context.browser())?.version() ?? '',
    goto: async (url) => {
      requestedUrls = [];
      await page.goto(url, { waitUntil: 'load' });
    },
    evaluate: async (code, ...args) => fromPageResult(await page.evaluate(toPageExpression(code, args))),
    press: async (key, modifiers = {}) => {
      await page.keyboard.press([...heldKeys(modifiers), key].join('+'));
    },
    type: async (text) => page.keyboard.type(text),
    click: async (selectorPath) => {
      const { x, y } = fromPageResult(
        await page.evaluate(toPageExpression(elementCentre, [[selectorPath].flat()])),
      );
      await page.mouse.click(x, y);
    },
    setViewport: async (width, height) => page.setViewportSize({ width, height }),
    viewport: async () => page.evaluate(() => ({ width: innerWidth, height: innerHeight })),
    screenshot: async (file) => {
      await page.screenshot({ path: file, animations: 'disabled' });
    },
    back: async () => {
      await page.goBack({ waitUntil: arrival });
    },
    forward: async () => {
      await page.goForward({ waitUntil: arrival });
    },
    reload: async () => {
      await page.reload({ waitUntil: 'load' });
    },
    accessibilityTree: async () => readChromiumTree(await session.send('Accessibility.getFullAXTree')),
    requests: async () => [...requestedUrls],
    emulateMedia: async (media) => page.emulateMedia(media),
    pdf: async (file) => {
      await page.pdf({ path: file, printBackground: true, preferCSSPageSize: true });
    },
    native: { browser, context, page, session },
    close: async () => (browser ?? context).close(),
  };
}

/**
 * As on many a person's machine a start goes on where the last one ended; and also after a crash, as when a person presses
 * "Restore".
 */
function restoreAtStart(profile) {
  const folder = path.join(profile, 'Default');
  const file = path.join(folder, 'Preferences');
  mkdirSync(folder, { recursive: true });
  const preferences = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const continueWhereLeft = 1;
  const restoring = {
    ...preferences,
    session: { ...preferences.session, restore_on_startup: continueWhereLeft },
    profile: { ...preferences.profile, exit_type: 'Normal' },
  };
  writeFileSync(file, JSON.stringify(restoring));
}

async function restoredPage(context) {
  const restoreTimeoutMs = 20_000;
  const pollMs = 50;
  for (let waitedMs = 0; waitedMs < restoreTimeoutMs; waitedMs += pollMs) {
    const page = context.pages().find((one) => one.url().startsWith('http'));
    if (page !== undefined) return page;
    await sleep(pollMs);
  }
  throw new Error(`Chromium restored no page of a site within ${restoreTimeoutMs} ms.`);
}
