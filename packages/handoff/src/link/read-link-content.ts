// SPDX-License-Identifier: Apache-2.0
import { decodeCbor } from '../cbor/decode-cbor.js';
import type { Cbor } from '../cbor/encode-cbor.js';
import { isBytes } from '../cbor/is-bytes.js';
import { isWhole } from '../cbor/is-whole.js';
import { digestBytes, idBytes, keyBytes, mostSeconds, version } from '../format.js';
import { areInstruments, areLanguages, isRelay } from './link-fields.js';
import type { LinkContent } from './link-content.js';

const fieldCount = 10;

/**
 * Reads what `encodeLink` wrote, and nothing else.
 * @returns `unknown-version` when it is a link of another version, so that one can say that the page is too old
 */
export function readLinkContent(bytes: Uint8Array): LinkContent | 'malformed' | 'unknown-version' {
  const fields = decodeCbor(bytes);
  if (!Array.isArray(fields)) return 'malformed';
  const [first, id, publicKey, secret, expiresS, relay, deliveredAs, languages, instruments, keyId] =
    fields as readonly Cbor[];
  if (isWhole(first, 0, mostSeconds) && first !== version) return 'unknown-version';
  if (first !== version || fields.length !== fieldCount) return 'malformed';
  if (!isBytes(id, idBytes) || !isBytes(publicKey, keyBytes) || !isBytes(secret, keyBytes))
    return 'malformed';
  if (!isWhole(expiresS, 0, mostSeconds) || !isRelay(relay) || !isBytes(keyId, digestBytes))
    return 'malformed';
  if (deliveredAs !== null && deliveredAs !== 'in-person' && deliveredAs !== 'remote') return 'malformed';
  if (!areLanguages(languages) || !Array.isArray(instruments)) return 'malformed';
  const named = (instruments as readonly Cbor[]).map(readInstrument);
  if (!areInstruments(named)) return 'malformed';
  return { id, publicKey, secret, expiresS, relay, deliveredAs, languages, instruments: named, keyId };
}

function readInstrument(value: Cbor): unknown {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [id, digest] = value as readonly Cbor[];
  return { id, digest };
}
