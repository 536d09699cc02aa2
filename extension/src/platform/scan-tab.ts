// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

/** Opens the page that reads a code with the camera: a panel cannot ask for the camera, a tab can. */
export async function openScanTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('scan.html') });
}
