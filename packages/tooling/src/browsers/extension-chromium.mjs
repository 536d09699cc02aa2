// SPDX-License-Identifier: Apache-2.0
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { TargetType, launch } from 'puppeteer-core';
import { chromiumFlags, windowFeatures } from './chromium.mjs';
import { extensionPage, waitUntil } from './extension-page.mjs';
import { findBrowser } from './find-browser.mjs';
import { heldKeys } from './keys.mjs';
import { fromPageResult, toPageExpression } from './page-code.mjs';

const disabledFeatures = ['DisableLoadExtensionCommandLineSwitch', ...windowFeatures];

/**
 * Puppeteer, because Playwright gives every page the focus, and so hides what a panel does to the page beside it.
 * @param {Required<import('./extension-browser.mjs').ExtensionLaunchOptions>} options
 * @returns {Promise<import('./extension-browser.mjs').ExtensionBrowser>}
 */
export async function launchChromiumExtension(options) {
  const { dist, profile, headless, display, args, withoutArgs, windowSize } = options;
  const { executablePath } = await findBrowser('chromium');
  const browser = await launch({
    executablePath,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    enableExtensions: true,
    ignoreDefaultArgs: withoutArgs,
    // What a debugger is attached to never stops: the background must be able to.
    targetFilter: (target) => target.type() !== TargetType.SERVICE_WORKER,
    args: [
      ...chromiumFlags,
      `--disable-features=${disabledFeatures.join(',')}`,
      '--enable-unsafe-extension-debugging',
      '--hide-crash-restore-bubble',
      `--load-extension=${dist}`,
      `--window-size=${windowSize.width},${windowSize.height}`,
      ...args,
    ],
    env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) },
  });
  const session = await browser.target().createCDPSession();
  const extension = await waitUntil(
    async () => [...(await browser.extensions()).values()].find(({ path }) => path === dist),
    'the extension is loaded',
  );
  const extensionUrl = `chrome-extension://${extension.id}/`;
  const findWorker = async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    return targetInfos.find(({ url }) => url.startsWith(extensionUrl));
  };
  await waitUntil(async () => listensToClicks(session, await findWorker()), 'the background has first run');
  const openTab = async (url) => {
    const page = await browser.newPage();
    await page.goto(url);
    return drivenPage(page);
  };
  return {
    engine: 'chromium',
    version: (await browser.version()).replace(/^\D+/, ''),
    extensionUrl,
    page: drivenPage((await browser.pages())[0]),
    openTab,
    openPanel: async (tab) => {
      await tab.native.page.triggerExtensionAction(extension);
      const tabs = new Set((await browser.pages()).map((page) => page.target()));
      const target = await waitUntil(
        () => browser.targets().find((one) => one.url().startsWith(extensionUrl) && isPanel(one, tabs)),
        'the side panel has opened',
      );
      return drivenPage(await target.asPage());
    },
    openPanelAsTab: async ({ path = 'panel.html', width = 360, height = 800 } = {}) => {
      const tab = await openTab(extensionUrl + path);
      await tab.setViewport(width, height);
      return tab;
    },
    isBackgroundRunning: async () => (await findWorker()) !== undefined,
    stopBackground: async () => {
      const worker = await findWorker();
      if (worker === undefined) return;
      await session.send('Target.closeTarget', { targetId: worker.targetId });
      // An alarm or a message may start it anew at once: that is another target.
      await waitUntil(
        async () => (await findWorker())?.targetId !== worker.targetId,
        'the background has stopped',
      );
    },
    killHard: async () => {
      const chromium = browser.process();
      const hasExited = once(chromium, 'exit');
      // The whole group: the processes of pages and of the disk would live on for a moment, and write.
      process.kill(-Number(chromium.pid), 'SIGKILL');
      await hasExited;
    },
    close: async () => {
      if (browser.connected) await browser.close();
    },
    native: { browser, session },
  };
}

/**
 * A click on the toolbar is lost as long as nobody listens: the browser knows the listeners of a background only once its
 * script has run for the first time. The debugger lets go of the worker again, which may then be stopped.
 */
async function listensToClicks(session, worker) {
  if (worker === undefined) return false;
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: true,
  });
  try {
    const background = session.connection().session(sessionId);
    const { result } = await background.send('Runtime.evaluate', {
      expression: 'chrome.action?.onClicked.hasListeners() ?? false',
    });
    return result.value === true;
  } finally {
    await session.send('Target.detachFromTarget', { sessionId });
  }
}

/** The side panel is a page that is no tab. */
function isPanel(target, tabs) {
  return target.type() === TargetType.PAGE && !tabs.has(target);
}

function drivenPage(page) {
  return extensionPage({
    evaluate: async (code, ...args) => fromPageResult(await page.evaluate(toPageExpression(code, args))),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: async (key, modifiers = {}) => {
      const held = heldKeys(modifiers);
      for (const name of held) await page.keyboard.down(name);
      await page.keyboard.press(key);
      for (const name of held.toReversed()) await page.keyboard.up(name);
    },
    type: (text) => page.keyboard.type(text),
    screenshot: async (path) => {
      await writeFile(path, await page.screenshot({ captureBeyondViewport: false }));
    },
    setViewport: (width, height) => page.setViewport({ width, height }),
    goto: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
    native: { page },
  });
}
