// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { sha256 } from '../bytes/sha256.js';
import { digestBytes } from '../format.js';

/** The name of a signing key: the first 8 bytes of SHA-256 over its public half. */
export async function keyIdOf(publicKey: Uint8Array): Promise<Bytes> {
  return (await sha256(publicKey)).slice(0, digestBytes);
}
