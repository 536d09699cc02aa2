// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './bytes.js';

/** Two lower-case hex digits a byte. */
export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += hexOfByte[byte];
  return hex;
}

/** Reads what `toHex` wrote. The caller has checked the form. */
export function fromHex(hex: string): Bytes {
  const bytes = new Uint8Array(hex.length / 2);
  // Unlocking reads sixteen bytes for every record: cutting the text into pieces costs more than the rest of it.
  for (let index = 0; index < bytes.length; index += 1)
    bytes[index] = digitAt(hex, index * 2) * 16 + digitAt(hex, index * 2 + 1);
  return bytes;
}

const codeOfZero = '0'.charCodeAt(0);
const codeOfNine = '9'.charCodeAt(0);
const codeBeforeTen = 'a'.charCodeAt(0) - 10;

function digitAt(hex: string, index: number): number {
  const code = hex.charCodeAt(index);
  return code > codeOfNine ? code - codeBeforeTen : code - codeOfZero;
}

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
