// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { alphabet } from './alphabet.js';

const base = 45;

/**
 * Reads base45 (RFC 9285).
 * @returns undefined for another character, a length that no bytes give, or three characters above 65535
 */
export function decodeBase45(text: string): Bytes | undefined {
  if (text.length % 3 === 1) return undefined;
  const bytes: number[] = [];
  for (let index = 0; index < text.length; index += 3) {
    const group = text.slice(index, index + 3);
    const number = numberOf(group);
    const most = group.length === 3 ? 0xff_ff : 0xff;
    if (number === undefined || number > most) return undefined;
    if (group.length === 3) bytes.push(number >> 8);
    bytes.push(number & 0xff);
  }
  return Uint8Array.from(bytes);
}

function numberOf(group: string): number | undefined {
  let number = 0;
  for (let index = group.length - 1; index >= 0; index -= 1) {
    const value = alphabet.indexOf(group.charAt(index));
    if (value === -1) return undefined;
    number = number * base + value;
  }
  return number;
}
