// SPDX-License-Identifier: Apache-2.0
import type { Link, LinkEnd } from './link.js';
import { sittingsOf } from './sittings-of.js';

/** How a link has ended by what came: what one sitting had brought outlives the erasing of another. */
export function arrivedEnd(link: Link): Extract<LinkEnd, 'erased' | 'received'> {
  return sittingsOf(link).every(({ receipt }) => receipt.state === 'erased') ? 'erased' : 'received';
}
