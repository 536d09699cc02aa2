// SPDX-License-Identifier: Apache-2.0
import { fromHex, toHex } from '../bytes/hex.js';

const words = 8;

/**
 * A digest of a set that does not depend on the order: the sum of the keyed hashes of its members modulo 2^256
 * (the additive multiset hash of Clarke et al., ASIACRYPT 2003). Adding or taking away one member costs the same
 * whatever the size.
 */
export class SetDigest {
  readonly #sum = new Uint32Array(words);

  /** @param hex 64 hex digits of `toHex` */
  static fromHex(hex: string): SetDigest {
    const digest = new SetDigest();
    digest.add(fromHex(hex));
    return digest;
  }

  /** @param member 32 bytes */
  add(member: Uint8Array): void {
    const view = new DataView(member.buffer, member.byteOffset);
    let carry = 0;
    for (let word = words - 1; word >= 0; word -= 1) {
      const total = (this.#sum[word] ?? 0) + view.getUint32(word * 4) + carry;
      this.#sum[word] = total;
      carry = total > 0xffff_ffff ? 1 : 0;
    }
  }

  /** @param member 32 bytes that were added before */
  remove(member: Uint8Array): void {
    const view = new DataView(member.buffer, member.byteOffset);
    let borrow = 0;
    for (let word = words - 1; word >= 0; word -= 1) {
      const rest = (this.#sum[word] ?? 0) - view.getUint32(word * 4) - borrow;
      this.#sum[word] = rest;
      borrow = rest < 0 ? 1 : 0;
    }
  }

  toHex(): string {
    const bytes = new Uint8Array(words * 4);
    const view = new DataView(bytes.buffer);
    for (let word = 0; word < words; word += 1) view.setUint32(word * 4, this.#sum[word] ?? 0);
    return toHex(bytes);
  }
}
