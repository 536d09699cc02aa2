// SPDX-License-Identifier: Apache-2.0
import { alphabet } from './alphabet.js';

const base = 45;

/** Base45 (RFC 9285): two bytes are three characters, a single last byte is two. */
export function encodeBase45(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 2) {
    const first = bytes[index] ?? 0;
    const second = bytes[index + 1];
    const number = second === undefined ? first : first * 256 + second;
    text += characters(number, second === undefined ? 2 : 3);
  }
  return text;
}

/** Least significant first. */
function characters(number: number, count: number): string {
  let text = '';
  let rest = number;
  for (let index = 0; index < count; index += 1) {
    text += alphabet[rest % base];
    rest = Math.floor(rest / base);
  }
  return text;
}
