// SPDX-License-Identifier: Apache-2.0
import type { Link, LinkEnd } from './link.js';
import { sittingsOf } from './sittings-of.js';

/**
 * How a link has ended by what came: what one sitting had brought outlives the erasing of another.
 * @returns null: no sitting with it has ended
 */
export function arrivedEnd(link: Link): Extract<LinkEnd, 'erased' | 'received'> | null {
  const states = sittingsOf(link).map(({ receipt }) => receipt.state);
  if (states.every((state) => state === 'open')) return null;
  return states.every((state) => state === 'erased') ? 'erased' : 'received';
}
