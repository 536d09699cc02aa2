// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import { elementCentre } from '@cradleside/tooling/browsers/element-centre';
import { fromPageResult, toPageExpression } from '@cradleside/tooling/browsers/page-code';

const tablet = { width: 820, height: 1180 };
/** A tablet at 200 % zoom: the least to draw, for what does not look at the page. */
export const smallTablet = { width: 410, height: 590 };
const pollMs = 30;
const waitMs = 10_000;

/**
 * A tablet of its own in a running Chromium: touch, nothing kept from another one.
 * @param {import('@cradleside/tooling/browsers/launch').BrowserPage} chromium
 * @param {object} [options]
 * @param {{width: number, height: number}} [options.viewport]
 * @param {'light' | 'dark'} [options.colorScheme]
 * @param {string} [options.locale]
 * @param {'allow' | 'block'} [options.serviceWorkers] 'allow' for what is tried without a network: the worker of the page
 *   fetches each of its files once more
 */
export async function openTablet(
  chromium,
  { viewport = tablet, colorScheme = 'light', locale = 'en-US', serviceWorkers = 'block' } = {},
) {
  const context = await chromium.native.browser.newContext({
    viewport,
    colorScheme,
    locale,
    serviceWorkers,
    hasTouch: true,
  });
  return tabletPage(context, await context.newPage());
}

/** A page of a tablet that is driven by fingers, with the functions that `launch` gives. */
export function tabletPage(context, page) {
  const requests = [];
  const faults = [];
  const violations = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') violations.push(message.text());
  });
  const evaluate = async (code, ...args) => fromPageResult(await page.evaluate(toPageExpression(code, args)));
  return {
    context,
    native: { page },
    requests,
    faults,
    violations,
    evaluate,
    waitFor: async (code, ...args) => {
      const deadlineMs = performance.now() + waitMs;
      for (;;) {
        const result = await evaluate(code, ...args).catch(() => undefined);
        if (result) return result;
        if (performance.now() > deadlineMs)
          throw new Error(`Not true within ${waitMs} ms: ${code.toString()} ${JSON.stringify(args)}`);
        await sleep(pollMs);
      }
    },
    goto: (url) => page.goto(url, { waitUntil: 'load' }),
    /**
     * Loads the tablet page, of whose address only the part behind the # may be another one. Between the two stands a
     * page of the same site: a blank one would cost a process each time.
     */
    openAnew: async (url) => {
      await page.goto(new URL('done.html', url).href);
      await page.goto(url, { waitUntil: 'load' });
    },
    click: async (selectorPath) => {
      const { x, y } = await evaluate(elementCentre, [selectorPath].flat());
      await page.touchscreen.tap(x, y);
    },
    press: (key) => page.keyboard.press(key),
    screenshot: (path) => page.screenshot({ path, animations: 'disabled' }),
    close: () => context.close(),
  };
}
