// SPDX-License-Identifier: Apache-2.0
import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.js';

/**
 * @param onChange is called when another tab comes to the front and when a page has loaded
 * @returns stops listening
 */
export function onTabChange(onChange: (tabId: number) => void): () => void {
  const onActivated = ({ tabId }: { tabId: number }): void => onChange(tabId);
  const onUpdated = (tabId: number, { status }: Tabs.OnUpdatedChangeInfoType): void => {
    if (status === 'complete') onChange(tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
