// SPDX-License-Identifier: Apache-2.0

/**
 * A whole number in groups of seven bits, the lowest first.
 * @param {Uint8Array} bytes
 * @param {number} start
 * @returns {{value: number, end: number}}
 */
export function readVarint(bytes, start) {
  let value = 0;
  let factor = 1;
  for (let at = start; at < bytes.length; at += 1) {
    value += (bytes[at] & 0x7f) * factor;
    if (bytes[at] < 0x80) return { value, end: at + 1 };
    factor *= 128;
  }
  throw new Error('A number without an end.');
}
