// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { plaintextBytes } from '../format.js';

const lengthBytes = 4;

/** The longest content that fits. */
export const mostContentBytes = plaintextBytes - lengthBytes;

/** Content behind its length (four bytes, big-endian), filled with zeros to 256 bytes. @throws RangeError */
export function pad(content: Uint8Array): Bytes {
  if (content.length > mostContentBytes)
    throw new RangeError(`content: at most ${mostContentBytes} bytes fit`);
  const padded = new Uint8Array(plaintextBytes);
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, lengthBytes);
  return padded;
}

/** Reads what `pad` wrote. @returns undefined when it is anything else; also when the filling is not zeros */
export function unpad(padded: Bytes): Bytes | undefined {
  if (padded.length !== plaintextBytes) return undefined;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (length > mostContentBytes) return undefined;
  const filling = padded.subarray(lengthBytes + length);
  return filling.some((byte) => byte !== 0) ? undefined : padded.slice(lengthBytes, lengthBytes + length);
}
