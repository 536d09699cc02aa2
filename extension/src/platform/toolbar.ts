// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

/**
 * @param onClick is called with the window at each click on the toolbar button and each press of its shortcut; that
 *   click also gives the extension access to the page, until the tab goes to another origin
 */
export function onToolbarClick(onClick: (windowId: number) => void): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.windowId !== undefined) onClick(tab.windowId);
  });
}
