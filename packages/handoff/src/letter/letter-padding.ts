// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { leastPlaintextBytes, mostPlaintextBytes } from './letter-format.js';

const lengthBytes = 4;

/** Content behind its length (four bytes, big-endian), filled with zeros to a power of two. @throws RangeError */
export function padLetter(content: Uint8Array): Bytes {
  const padded = new Uint8Array(paddedBytes(content.length + lengthBytes));
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, lengthBytes);
  return padded;
}

/** Reads what `padLetter` wrote. @returns undefined when it is anything else; also when the filling is not zeros */
export function unpadLetter(padded: Bytes): Bytes | undefined {
  if (padded.length < leastPlaintextBytes) return undefined;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (length + lengthBytes > padded.length || paddedBytes(length + lengthBytes) !== padded.length)
    return undefined;
  const filling = padded.subarray(lengthBytes + length);
  return filling.some((byte) => byte !== 0) ? undefined : padded.slice(lengthBytes, lengthBytes + length);
}

function paddedBytes(least: number): number {
  let size = leastPlaintextBytes;
  while (size < least) size *= 2;
  if (size > mostPlaintextBytes) throw new RangeError(`content: at most ${mostPlaintextBytes} bytes fit`);
  return size;
}
