// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';

/** SHA-256 of a token: what is kept and compared instead of it. */
export function hashToken(token: Uint8Array | string): Uint8Array {
  return createHash('sha256').update(token).digest();
}
