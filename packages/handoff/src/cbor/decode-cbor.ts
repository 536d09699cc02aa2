// SPDX-License-Identifier: Apache-2.0
import { decode } from 'cborg';
import { equalBytes } from '../bytes/equal-bytes.js';
import { encodeCbor } from './encode-cbor.js';
import type { Cbor } from './encode-cbor.js';

/** Deeper than any of our formats; crafted bytes may nest as deep as they are long. */
const mostDepth = 4;

/**
 * Reads canonical CBOR: one value, nothing after it, no indefinite length, no number longer than needed, no map, tag,
 * fraction or undefined.
 * @returns undefined when the bytes are anything else
 */
export function decodeCbor(bytes: Uint8Array): Cbor | undefined {
  try {
    const value = decode(bytes, {
      strict: true,
      allowIndefinite: false,
      allowUndefined: false,
      allowInfinity: false,
      allowNaN: false,
      allowBigInt: false,
      rejectDuplicateMapKeys: true,
      useMaps: true,
    }) as unknown;
    if (!isCbor(value, mostDepth)) return undefined;
    return equalBytes(encodeCbor(value), bytes) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isCbor(value: unknown, depth: number): value is Cbor {
  if (Array.isArray(value)) return depth > 0 && value.every((inner) => isCbor(inner, depth - 1));
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0);
  return (
    value === null || typeof value === 'boolean' || typeof value === 'string' || value instanceof Uint8Array
  );
}
