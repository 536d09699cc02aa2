// SPDX-License-Identifier: Apache-2.0
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.js';
import { isOwnPage } from './is-own-page.js';

/** Sends to every other page of this extension; that none is open is no fault. */
export async function sendToOwnPages(message: object): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // No page is open, or the one that was closed meanwhile.
  }
}

/**
 * @param onMessage is called with what this extension itself sent, and with nothing that comes from elsewhere
 * @returns stops listening
 */
export function onOwnMessage(onMessage: (message: unknown) => void): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (isOwnPage(sender)) onMessage(message);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
