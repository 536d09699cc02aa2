// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

/** @param onStart is called when the browser starts, and when another version of the extension takes over */
export function onRestart(onStart: () => void): void {
  browser.runtime.onStartup.addListener(onStart);
  browser.runtime.onInstalled.addListener(onStart);
}
