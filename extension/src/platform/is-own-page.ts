// SPDX-License-Identifier: Apache-2.0
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.js';

/** Whether a message comes from a page of this extension. A function that we ran in a page has our id too, but not our address. */
export function isOwnPage({ id, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && url !== undefined && url.startsWith(browser.runtime.getURL(''));
}
