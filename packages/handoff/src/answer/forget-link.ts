// SPDX-License-Identifier: Apache-2.0
import type { Link, SignedLink } from './link.js';

/**
 * Overwrites the secrets of a link with zeros, so that nothing more can be sealed with it. Copies that the browser made
 * are out of reach.
 */
export function forgetLink({ secrets }: SignedLink | Link): void {
  const { link, content } = secrets;
  for (const bytes of [link.secret, link.id, link.publicKey, content]) bytes.fill(0);
  if ('slot' in secrets) secrets.slot.writeToken.fill(0);
}
