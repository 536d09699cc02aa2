// SPDX-License-Identifier: Apache-2.0

/**
 * Records that one key seals at most. Random nonces of 96 bits allow 2^32 messages a key (NIST SP 800-38D, 8.3); the rest
 * is room for writes that were sealed and then not stored, which nobody counts.
 */
export const standardSealsAKey = 2 ** 24;

/**
 * Whether a key must be changed before it seals more.
 * @param used what the head counts; undefined: a head from before this was counted
 */
export function isKeyUsedUp(used: number | undefined, more: number, most: number): boolean {
  return more > 0 && (used === undefined || used + more > most);
}
