// SPDX-License-Identifier: Apache-2.0
import { toBase64Url } from '../bytes/base64url.js';
import { sha256 } from '../bytes/sha256.js';

/**
 * Names a sealed result. Kept with what was stored, it tells a second scan of the same code from a second submission, when
 * the key that opened it is gone. base64url of 32 bytes.
 */
export async function wireDigest(wire: Uint8Array): Promise<string> {
  return toBase64Url(await sha256(wire));
}
