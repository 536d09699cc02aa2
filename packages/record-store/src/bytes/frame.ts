// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './bytes.js';
import { concatenate } from './concatenate.js';
import { toUtf8 } from './text.js';

/**
 * Joins texts, whole numbers and bytes so that no two different lists give the same bytes: each part is preceded by
 * its kind (one byte) and its length (four bytes, big-endian). Used wherever a key or a tag is bound to its place.
 */
export function frame(...parts: readonly (string | number | Uint8Array)[]): Bytes {
  return concatenate(
    parts.flatMap((part) => {
      const [kind, bytes] = encoded(part);
      const start = new Uint8Array(5);
      start[0] = kind;
      new DataView(start.buffer).setUint32(1, bytes.length);
      return [start, bytes];
    }),
  );
}

function encoded(part: string | number | Uint8Array): [kind: number, bytes: Uint8Array] {
  if (typeof part === 'string') return [1, toUtf8(part)];
  if (typeof part !== 'number') return [3, part];
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(part));
  return [2, bytes];
}
