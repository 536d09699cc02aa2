// SPDX-License-Identifier: Apache-2.0
import { isChangedElsewhere } from '../practice/is-changed-elsewhere.js';
import type { Practice } from '../practice/practice.js';
import { endLink } from './end-link.js';
import { linkState } from './link-state.js';
import { links } from './links.js';
import { relayKeepsMs } from './relay-keeps-ms.js';

/**
 * Ends the links that have run out. One whose answers come through the relay keeps its keys until the relay was asked
 * after that, or keeps nothing any more: she may have answered in time while this panel was closed.
 */
export async function sweepLinks(practice: Practice, nowMs: number): Promise<void> {
  const over = links(practice).filter(({ value }) => {
    const isOver = value.end === null && linkState(value, nowMs) === 'expired';
    return isOver && (value.slot === null || nowMs > value.expiresMs + relayKeepsMs);
  });
  for (const link of over) {
    try {
      await endLink(practice, link, 'expired');
    } catch (error) {
      // Another window has ended it.
      if (!isChangedElsewhere(error)) throw error;
    }
  }
}
