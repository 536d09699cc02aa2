// SPDX-License-Identifier: Apache-2.0
import { encode } from 'cborg';
import type { Bytes } from '../bytes/bytes.js';

/** What our formats are made of: no maps, no tags, no fractions. */
export type Cbor = null | boolean | number | string | Uint8Array | readonly Cbor[];

/** Canonical CBOR (RFC 8949 section 4.2.1): equal values give equal bytes. */
export function encodeCbor(value: Cbor): Bytes {
  return new Uint8Array(encode(value));
}
