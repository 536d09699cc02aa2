// SPDX-License-Identifier: Apache-2.0
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumFlags } from './chromium.mjs';
import { findBrowser } from './find-browser.mjs';
import { testEngines } from './test-engines.mjs';
import { startWebKit } from './webkit-process.mjs';

const makeLauncher = {
  chromium: async () => {
    const { executablePath, shellPath } = await findBrowser('chromium');
    const program =
      shellPath === undefined ? { executablePath } : { executablePath: shellPath, headless: 'shell' };
    return chromeLauncher({ puppeteer, launchOptions: { ...program, args: chromiumFlags } });
  },
  firefox: async () =>
    chromeLauncher({ puppeteer, launchOptions: { ...(await findBrowser('firefox')), browser: 'firefox' } }),
  webkit: async () => webKitLauncher(),
};

/**
 * @returns {Promise<object[]>} launchers for @web/test-runner, each named after its engine
 */
export async function elementTestBrowsers() {
  const engines = await testEngines();
  return Promise.all(
    engines.map(async (engine) =>
      Object.assign(await makeLauncher[engine](), { name: engine, type: engine }),
    ),
  );
}

/** A low window: what WebKit paints after each test, on the processor, is a third of its work. */
async function startLowWebKit() {
  const session = await startWebKit();
  await session.command('POST', '/window/rect', { width: 800, height: 240 });
  return session;
}

function webKitLauncher() {
  let starting;
  const activeUrls = new Map();
  const open = async (url) => {
    starting ??= startLowWebKit();
    const { command } = await starting;
    await command('POST', '/url', { url });
  };
  return {
    concurrency: 1,
    startSession: async (sessionId, url) => {
      await open(url);
      activeUrls.set(sessionId, url);
    },
    isActive: (sessionId) => activeUrls.has(sessionId),
    getBrowserUrl: (sessionId) => activeUrls.get(sessionId),
    stopSession: async (sessionId) => {
      activeUrls.delete(sessionId);
      await open('about:blank');
      return { testCoverage: undefined };
    },
    stop: async () => (await starting)?.close(),
  };
}
