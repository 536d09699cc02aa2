// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { nonceBytes } from '../crypto/suite.js';

/** Plaintext bytes of every chunk but the last. */
export const chunkBytes = 65_536;

/** Bytes of the nonce that are random, and the same for all chunks of a file. */
export const noncePrefixBytes = 7;

/**
 * The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár, CRYPTO 2015) as the age format lays it out: the nonce of
 * a chunk is a random prefix, its number and whether it is the last. So chunks cannot be changed, moved, left out or
 * cut off, nor come from another file.
 */
export class ChunkCipher {
  readonly #key: CryptoKey;
  readonly #prefix: Bytes;
  readonly #binding: Bytes;
  #next = 0;

  /** @param binding SHA-256 of the file's start */
  constructor(key: CryptoKey, prefix: Bytes, binding: Bytes) {
    this.#key = key;
    this.#prefix = prefix;
    this.#binding = binding;
  }

  async seal(plaintext: Bytes, position: 'inner' | 'last'): Promise<Bytes> {
    return new Uint8Array(await crypto.subtle.encrypt(this.#parameters(position), this.#key, plaintext));
  }

  /** @returns undefined when it is not the chunk that belongs here */
  async open(sealed: Bytes, position: 'inner' | 'last'): Promise<Bytes | undefined> {
    try {
      return new Uint8Array(await crypto.subtle.decrypt(this.#parameters(position), this.#key, sealed));
    } catch {
      return undefined;
    }
  }

  #parameters(position: 'inner' | 'last'): AesGcmParams {
    const nonce = new Uint8Array(nonceBytes);
    nonce.set(this.#prefix);
    new DataView(nonce.buffer).setUint32(noncePrefixBytes, this.#next);
    nonce[nonceBytes - 1] = position === 'last' ? 1 : 0;
    this.#next += 1;
    return { name: 'AES-GCM', iv: nonce, additionalData: this.#binding };
  }
}
