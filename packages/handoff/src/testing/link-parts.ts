// SPDX-License-Identifier: Apache-2.0
import { fromBase64Url } from '../bytes/base64url.js';
import { decodeCbor } from '../cbor/decode-cbor.js';
import type { Cbor } from '../cbor/encode-cbor.js';

/** The signed fields of a link, in order. */
export function linkFields(opening: { readonly content: string }): readonly Cbor[] {
  return decodeCbor(fromBase64Url(opening.content) ?? new Uint8Array()) as readonly Cbor[];
}
