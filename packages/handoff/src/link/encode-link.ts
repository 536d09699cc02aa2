// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { encodeCbor } from '../cbor/encode-cbor.js';
import { version } from '../format.js';
import type { LinkContent } from './link-content.js';

/** The bytes that are signed. `readLinkContent` reads them. */
export function encodeLink(content: LinkContent): Bytes {
  const { id, publicKey, secret, expiresS, relay, deliveredAs, languages, instruments, keyId } = content;
  return encodeCbor([
    version,
    id,
    publicKey,
    secret,
    expiresS,
    relay,
    deliveredAs,
    languages,
    instruments.map(({ id: instrument, digest }) => [instrument, digest]),
    keyId,
  ]);
}
