// SPDX-License-Identifier: Apache-2.0
import { createSHA256 } from 'hash-wasm';
import type { IHasher } from 'hash-wasm';
import type { Bytes } from '../bytes/bytes.js';
import { keyBytes } from './suite.js';

const blockBytes = 64;
const hashBytes = 32;

/** The two fills of RFC 2104. */
const innerFill = 0x36;
const outerFill = 0x5c;

/**
 * SHA-256 and HMAC-SHA-256 (RFC 2104) that answer at once. WebCrypto costs 10 to 30 microseconds a call, and unlocking
 * needs several for every row; this costs one or two. Parts are gathered in one buffer, since each part handed to
 * WebAssembly by itself costs more than its hash.
 */
export class Digest {
  readonly #hasher: IHasher;
  #buffer = new Uint8Array(4096);

  private constructor(hasher: IHasher) {
    this.#hasher = hasher;
  }

  /** Compiles the code once; later calls share nothing but that. */
  static async create(): Promise<Digest> {
    return new Digest(await createSHA256());
  }

  /** 32 bytes. */
  sha256(...parts: readonly Uint8Array[]): Bytes {
    return this.#hash(this.#gather(0, parts));
  }

  /** 32 bytes. @param key exactly 32 bytes */
  hmac(key: Uint8Array, ...parts: readonly Uint8Array[]): Bytes {
    const length = this.#gather(blockBytes, parts);
    this.#putKey(key, innerFill);
    const inner = this.#hash(length);
    this.#putKey(key, outerFill);
    this.#buffer.set(inner, blockBytes);
    const outer = this.#hash(blockBytes + hashBytes);
    this.#buffer.fill(0, 0, blockBytes);
    return outer;
  }

  /** @returns where the last part ends */
  #gather(offset: number, parts: readonly Uint8Array[]): number {
    let end = offset;
    for (const part of parts) end += part.length;
    const needed = Math.max(end, blockBytes + hashBytes);
    if (needed > this.#buffer.length) this.#buffer = new Uint8Array(needed * 2);
    let position = offset;
    for (const part of parts) {
      this.#buffer.set(part, position);
      position += part.length;
    }
    return end;
  }

  #putKey(key: Uint8Array, fill: number): void {
    if (key.length !== keyBytes) throw new RangeError(`key: ${key.length} bytes, expected ${keyBytes}`);
    this.#buffer.fill(fill, keyBytes, blockBytes);
    for (let index = 0; index < keyBytes; index += 1) this.#buffer[index] = fill ^ (key[index] ?? 0);
  }

  #hash(length: number): Bytes {
    const hasher = this.#hasher.init();
    hasher.update(this.#buffer.subarray(0, length));
    return hasher.digest('binary') as Bytes;
  }
}
