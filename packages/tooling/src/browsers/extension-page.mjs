// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import { clickTarget } from './extension-click-target.mjs';

/**
 * A document that tests drive: a tab or the panel. Clicks and keys are real input.
 * @typedef {object} ExtensionPage
 * @property {(code: Function | string, ...args: unknown[]) => Promise<any>} evaluate runs in the document; arguments
 *   and result pass as JSON; promises are awaited; a string is one expression; what shall stay for a later call is put
 *   on `window`, since Firefox gives each call a global object of its own
 * @property {(code: Function | string, ...args: unknown[]) => Promise<any>} waitFor evaluates again and again, across
 *   navigations too, until the result is truthy, and returns it; gives up after 20 seconds
 * @property {(selector: string, text?: string) => Promise<void>} waitForElement until one is visible, holding the text
 * @property {(target: import('./extension-click-target.mjs').ClickTarget) => Promise<void>} click waits for it, too
 * @property {(key: string, modifiers?: import('./keys.mjs').Modifiers) => Promise<void>} press
 * @property {(text: string) => Promise<void>} type into what has the focus
 * @property {(path: string) => Promise<void>} screenshot PNG
 * @property {(width: number, height: number) => Promise<void>} setViewport of a tab; the panel has its own width
 * @property {(url: string) => Promise<void>} goto of a tab
 * @property {() => Promise<void>} reload
 * @property {() => Promise<void>} bringToFront of a tab
 * @property {() => Promise<void>} close
 * @property {any} native
 */

const waitTimeoutMs = 20_000;
/** What has not come for a while is asked for more seldom: each question costs the browser something. */
const pollMs = { first: 50, last: 250, growth: 1 / 20 };

/**
 * Adds what is the same in every browser to the engine's own functions.
 * @param {object} own `evaluate`, `clickAt`, `press`, `type` and whatever else the engine has
 * @returns {ExtensionPage}
 */
export function extensionPage({ clickAt, ...own }) {
  const waitFor = async (code, ...args) => waitUntil(() => own.evaluate(code, ...args), code);
  return {
    ...own,
    waitFor,
    waitForElement: async (selector, text = '') => {
      await waitFor(showsElement, selector, text);
    },
    click: async (target) => {
      const { x, y } = await waitUntil(() => own.evaluate(clickTarget, target, { waitMs: 1000 }), target);
      await clickAt(x, y);
    },
  };
}

/**
 * @template T
 * @param {() => Promise<T>} ask asked again while it rejects or answers with something falsy
 * @param {Function | string | object} what for the message
 * @returns {Promise<T>}
 */
export async function waitUntil(ask, what) {
  const startMs = performance.now();
  let waitedMs = 0;
  let lastError;
  while (waitedMs < waitTimeoutMs) {
    try {
      const answer = await ask();
      if (answer) return answer;
      lastError = undefined;
    } catch (error) {
      // A document that is being left cannot answer.
      lastError = error;
    }
    waitedMs = performance.now() - startMs;
    await sleep(Math.min(pollMs.first + waitedMs * pollMs.growth, pollMs.last));
  }
  const name = typeof what === 'function' ? what.toString() : JSON.stringify(what);
  throw new Error(`Not true within ${waitTimeoutMs} ms: ${name}`, { cause: lastError });
}

/** Runs inside the page. */
function showsElement(selector, text) {
  return [...document.querySelectorAll(selector)].some(
    (element) => element.getClientRects().length > 0 && element.textContent.includes(text),
  );
}
