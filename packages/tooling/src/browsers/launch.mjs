// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import { launchChromium } from './chromium.mjs';
import { launchFirefox } from './firefox.mjs';
import { looksAtEverything } from './test-engines.mjs';
import { launchWebKit } from './webkit.mjs';

/**
 * @typedef {object} LaunchOptions
 * @property {{width: number, height: number}} viewport CSS pixels
 * @property {'light' | 'dark'} colorScheme
 * @property {boolean} headless false opens a window, to watch a test
 * @property {boolean} inShell Chromium in its headless shell, where that is installed: the same engine without the browser
 *   round it, a third cheaper; default true, and false in the soak. false for what times or shows the browser that people
 *   have. Never with a
 *   window or a profile
 * @property {string} [profile] folder of the browser's own, to look at afterwards: what stays on the disk is as on a
 *   person's machine, the back/forward cache among it; without it everything is thrown away
 * @property {boolean} [restores] opens again what was open when the browser of this profile was killed, and drives the
 *   first page of it that came from a site; Chromium and Firefox
 */

/**
 * One accessible object. States are absent where they do not apply.
 * @typedef {object} AccessibleNode
 * @property {string} role ARIA role; running text is `text`, the page `document`
 * @property {string} name
 * @property {number} depth
 * @property {string} [description]
 * @property {string | number} [value]
 * @property {boolean | 'mixed'} [checked]
 * @property {boolean} [required]
 * @property {boolean} [invalid]
 * @property {boolean} [disabled]
 * @property {boolean} [readonly]
 * @property {boolean} [focused] never in Firefox: its headless window is not told that it has the focus
 */

/**
 * One browser with one page. Keys and clicks are real input, which pages see as trusted events.
 * @typedef {object} BrowserPage
 * @property {import('./find-browser.mjs').Engine} engine
 * @property {string} version
 * @property {(url: string) => Promise<void>} goto resolves at the page's load event; file addresses too
 * @property {(code: Function | string, ...args: unknown[]) => Promise<any>} evaluate runs in the page; arguments and
 *   result pass as JSON; promises are awaited; a string is one expression, which may contain `await`
 * @property {(code: Function | string, ...args: unknown[]) => Promise<any>} waitFor evaluates again and again, across
 *   navigations too, until the result is truthy, and returns it; gives up after 20 seconds
 * @property {(key: string, modifiers?: import('./keys.mjs').Modifiers) => Promise<void>} press one stroke of a named key
 *   (`Tab`, `Space`, `ArrowDown`, …) or a character
 * @property {(text: string) => Promise<void>} type
 * @property {(selectorPath: string | string[]) => Promise<void>} click each selector is looked up in the shadow root of
 *   the element before it; the element is scrolled into view and clicked at its centre
 * @property {(width: number, height: number) => Promise<void>} setViewport
 * @property {() => Promise<{width: number, height: number}>} viewport the actual size
 * @property {(path: string) => Promise<void>} screenshot PNG of the viewport
 * @property {() => Promise<void>} back
 * @property {() => Promise<void>} forward
 * @property {() => Promise<void>} reload
 * @property {() => Promise<AccessibleNode[]>} accessibilityTree in reading order
 * @property {() => Promise<string[]>} requests addresses asked for since the last `goto`; outside Chromium only those
 *   that the page's own performance timeline lists
 * @property {(media: {colorScheme?: 'light' | 'dark', forcedColors?: 'active' | 'none',
 *   reducedMotion?: 'reduce' | 'no-preference', media?: 'screen' | 'print'}) => Promise<void>} emulateMedia
 * @property {(path: string) => Promise<void>} pdf
 * @property {Record<string, any>} native the engine's own objects, for what only one engine can do
 * @property {() => Promise<void>} close
 */

const launchers = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebKit };

/**
 * @param {import('./find-browser.mjs').Engine} engine
 * @param {Partial<LaunchOptions>} [options]
 * @returns {Promise<BrowserPage>}
 */
export async function launch(engine, options = {}) {
  const launchEngine = launchers[engine];
  if (launchEngine === undefined)
    throw new RangeError(`engine: "${engine}" is not one of ${Object.keys(launchers).join(', ')}`);
  const page = await launchEngine({
    viewport: options.viewport ?? { width: 1024, height: 768 },
    colorScheme: options.colorScheme ?? 'light',
    headless: options.headless ?? process.env.HEADED === undefined,
    inShell: options.inShell ?? !looksAtEverything,
    profile: options.profile,
    restores: options.restores ?? false,
  });
  return { ...page, waitFor: (code, ...args) => waitFor(page, code, args) };
}

async function waitFor(page, code, args) {
  const pollMs = 50;
  const waitTimeoutMs = 20_000;
  const deadlineMs = performance.now() + waitTimeoutMs;
  let lastError;
  while (performance.now() < deadlineMs) {
    try {
      const result = await page.evaluate(code, ...args);
      if (result) return result;
      lastError = undefined;
    } catch (error) {
      // A page that is being left cannot answer.
      lastError = error;
    }
    await sleep(pollMs);
  }
  throw new Error(`Not true within ${waitTimeoutMs} ms: ${code.toString()}`, { cause: lastError });
}
