// SPDX-License-Identifier: Apache-2.0
import { showBadge } from '../../platform/badge.js';
import type { Practice } from '../practice/practice.js';

/**
 * Keeps the count on the extension's icon in step with the safety events that are open. At a lock the last one stays: it
 * is a number, and whoever closes the panel must still see that something waits.
 */
export function showOpenEvents(practice: Practice): void {
  let shown: number | undefined;
  const show = (): void => {
    const count = practice.safety.open().length;
    if (count === shown) return;
    shown = count;
    // The list in the panel says the same; an icon that cannot be written on takes nothing from it.
    void showBadge(count).catch(() => undefined);
  };
  practice.store.addEventListener('changed', show);
  show();
}
