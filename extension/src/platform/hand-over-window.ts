// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

/**
 * Opens the window in which the mother answers. The vault is to be locked before: what she can reach must not be
 * able to open it. What she is to be asked stands in the hand-over order, not in the address.
 */
export async function openHandOverWindow(): Promise<void> {
  await browser.windows.create({
    url: browser.runtime.getURL('handover.html'),
    type: 'popup',
    state: 'maximized',
  });
}
