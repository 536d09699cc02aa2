// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

/**
 * @param onLock is called when the screen is locked or its saver starts. Firefox never says so; there the deadline
 *   alone locks.
 */
export function onSystemLock(onLock: () => void): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') onLock();
  });
}
