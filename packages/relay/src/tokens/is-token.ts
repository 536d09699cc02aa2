// SPDX-License-Identifier: Apache-2.0
import { timingSafeEqual } from 'node:crypto';
import { tokenBytes } from '../limits.js';

const nobodysHash = new Uint8Array(tokenBytes);

/**
 * Whether a token's hash is the one that is kept. Two digests of one length are compared whatever is kept, so that the time
 * tells neither how near a token is nor whether there is a slot.
 * @param kept undefined: no slot; no token is its
 */
export function isToken(kept: Uint8Array | undefined, hash: Uint8Array): boolean {
  const isSame = timingSafeEqual(kept ?? nobodysHash, hash);
  return isSame && kept !== undefined;
}
