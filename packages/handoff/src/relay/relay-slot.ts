// SPDX-License-Identifier: Apache-2.0
import { fromBase64Url } from '../bytes/base64url.js';
import { keyBytes } from '../format.js';
import type { Link } from '../answer/link.js';
import type { LinkOpening } from '../issue/link-opening.js';
import { deriveSlot } from '../link/derive-slot.js';
import type { RelaySlot } from '../link/derive-slot.js';

/**
 * Where the results of a link go, and what lets one put them there: both ends find the same.
 * @throws TypeError when the opening has no secret any more
 */
export async function relaySlot(linkOrOpening: Link | LinkOpening): Promise<RelaySlot> {
  if ('secrets' in linkOrOpening) return linkOrOpening.secrets.slot;
  const secret = fromBase64Url(linkOrOpening.secret);
  if (secret?.length !== keyBytes) throw new TypeError('opening: it has no secret');
  return deriveSlot(secret);
}
