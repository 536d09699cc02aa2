// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { concatenate } from '../bytes/concatenate.js';
import { randomBytes } from '../bytes/random-bytes.js';
import { nonceBytes, tagBytes } from './suite.js';

/**
 * AES-256-GCM with a random nonce.
 * @param place bytes of `frame` that bind the ciphertext to where it lies
 * @returns nonce (12 bytes), ciphertext, tag (16 bytes)
 */
export async function seal(key: CryptoKey, plaintext: Bytes, place: Bytes): Promise<Bytes> {
  const nonce = randomBytes(nonceBytes);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: place },
    key,
    plaintext,
  );
  return concatenate([nonce, new Uint8Array(sealed)]);
}

/**
 * Opens what `seal` made.
 * @returns undefined when the key, the place or a single bit differs
 */
export async function open(key: CryptoKey, sealed: Bytes, place: Bytes): Promise<Bytes | undefined> {
  if (sealed.length < nonceBytes + tagBytes) return undefined;
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: sealed.subarray(0, nonceBytes), additionalData: place },
        key,
        sealed.subarray(nonceBytes),
      ),
    );
  } catch {
    return undefined;
  }
}
