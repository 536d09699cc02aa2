// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

/** The tab beside the panel. */
export interface CurrentTab {
  readonly tabId: number;
  readonly windowId: number;
  /** Its address; null as long as the user has not given the tab to us by a click on the toolbar button. */
  readonly url: string | null;
}

/** @returns the active tab of the window that was used last; undefined when there is none */
export async function currentTab(): Promise<CurrentTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  return { tabId: tab.id, windowId: tab.windowId, url: tab.url ?? null };
}
