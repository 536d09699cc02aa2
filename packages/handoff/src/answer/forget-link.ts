// SPDX-License-Identifier: Apache-2.0
import type { Link } from './link.js';

/**
 * Overwrites the secrets of a link with zeros, so that nothing more can be sealed with it. Copies that the browser made
 * are out of reach.
 */
export function forgetLink({ secrets: { link, content, slot } }: Link): void {
  for (const bytes of [link.secret, link.id, link.publicKey, content, slot.writeToken]) bytes.fill(0);
}
