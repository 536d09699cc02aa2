// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

/** What the polyfill does not know: only Chromium has it. */
declare const chrome: { readonly sidePanel: { open(options: { readonly windowId: number }): Promise<void> } };

/** Whether the panel is Chromium's side panel; else it is Firefox's sidebar. */
export const hasSidePanel: boolean = TARGET_BROWSER === 'chromium';

/**
 * Opens the panel beside the page. It must be the first call in the listener of a click: the browser lets nothing
 * but the click itself open it, and that ends with the first `await`.
 * @param windowId the window that was clicked in
 */
export function openSidePanel(windowId: number): Promise<void> {
  if (TARGET_BROWSER === 'firefox') return browser.sidebarAction.open();
  return chrome.sidePanel.open({ windowId });
}
