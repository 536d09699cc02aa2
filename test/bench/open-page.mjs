// SPDX-License-Identifier: Apache-2.0
import { installProbe } from './page-probe.mjs';

/** Slow 4G as the browser's own tools have it: 90 % of 1.6 and 0.75 Mbit/s, and 3.75 round trips of 150 ms. */
const slowNetwork = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};

const operableTimeoutMs = 60_000;

/**
 * Opens a page with nothing cached, and waits until its first radio takes a click.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{cpuSlowdown?: number, isNetworkSlow?: boolean}} [conditions]
 * @returns {Promise<{page: import('playwright-core').Page, session: import('playwright-core').CDPSession,
 *   operableMs: number, close: () => Promise<void>}>} `operableMs` counts from the start of the navigation
 */
export async function openPage(browser, url, { cpuSlowdown = 1, isNetworkSlow = false } = {}) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const { operable, stop, report } = watchPage(page);
    await page.exposeFunction('reportOperable', report);
    await page.addInitScript(installProbe);
    await session.send('Network.enable');
    if (isNetworkSlow) await session.send('Network.emulateNetworkConditions', slowNetwork);
    if (cpuSlowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await page.goto(url, { waitUntil: 'commit' });
    const operableMs = await operable;
    stop();
    return { page, session, operableMs, close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}

function watchPage(page) {
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  let report;
  let timer;
  const operable = new Promise((resolve, reject) => {
    report = resolve;
    timer = setTimeout(() => {
      reject(new Error(`${page.url()}: no radio took a click. ${errors.join(' ')}`));
    }, operableTimeoutMs);
  });
  return { operable, report, stop: () => clearTimeout(timer) };
}
