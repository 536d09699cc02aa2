// SPDX-License-Identifier: Apache-2.0
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.js';
import { isOwnPage } from './is-own-page.js';

/**
 * Asks the other pages of this extension; the first that answers counts.
 * @returns undefined where no page that could answer is open
 */
export async function askOwnPages(message: object): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/**
 * @param answer gives a promise for what it answers, or undefined for what is not meant for it; is called with what a page
 *   of this extension sent, and with nothing else
 * @returns stops answering
 */
export function onOwnRequest(answer: (message: unknown) => Promise<unknown> | undefined): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined =>
    isOwnPage(sender) ? answer(message) : undefined;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
