// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { fromUtf8, toUtf8 } from '../bytes/text.js';
import { paddingStepBytes } from './suite.js';

const lengthBytes = 4;

/** Text as UTF-8 behind its length (four bytes, big-endian), filled with zeros to a multiple of 256 bytes. */
export function pad(text: string): Bytes {
  const content = toUtf8(text);
  const steps = Math.ceil((lengthBytes + content.length) / paddingStepBytes);
  const padded = new Uint8Array(steps * paddingStepBytes);
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, lengthBytes);
  return padded;
}

/** Reads what `pad` wrote. @returns undefined when it is anything else */
export function unpad(padded: Uint8Array): string | undefined {
  if (padded.length < paddingStepBytes) return undefined;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  if (lengthBytes + length > padded.length) return undefined;
  return fromUtf8(padded.subarray(lengthBytes, lengthBytes + length));
}
