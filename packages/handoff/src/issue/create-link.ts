// SPDX-License-Identifier: Apache-2.0
import { fromBase64Url, toBase64Url } from '../bytes/base64url.js';
import { concatenate } from '../bytes/concatenate.js';
import { randomBytes } from '../bytes/random-bytes.js';
import { isWhole } from '../cbor/is-whole.js';
import {
  digestBytes,
  idBytes,
  keyBytes,
  longestLifeMs,
  mostFragmentCharacters,
  mostSeconds,
  shortestLifeMs,
} from '../format.js';
import { deriveSlot } from '../link/derive-slot.js';
import { encodeLink } from '../link/encode-link.js';
import type { LinkContent, LinkInstrument } from '../link/link-content.js';
import { areInstruments, areLanguages, isLanguage, isRelay } from '../link/link-fields.js';
import { signatureAlgorithm, signedMessage } from '../link/signature.js';
import { startCodeOf } from '../link/start-code.js';
import { hpkeSuite } from '../sealing/hpke-suite.js';
import { newKeyPair } from '../sealing/new-key-pair.js';
import { resultFits } from '../sealing/result-size.js';
import type { LinkOpening } from './link-opening.js';
import type { SigningKey } from './new-signing-key.js';

/** What a link shall ask for. */
export interface LinkRequest {
  /** One to eight. `itemCount` is the number of items of the definition: it decides whether all answers fit. */
  readonly instruments: readonly (LinkInstrument & { readonly itemCount: number })[];
  /**
   * BCP 47 tags that she may choose from, and among them, by name, translations that the page uses only when it is asked
   * for them: `phq-9/ar`. One to sixteen.
   */
  readonly languages: readonly string[];
  /** 15 minutes to 7 days from now. Rounded down to the second. */
  readonly expiresMs: number;
  /** Place in the page's list of relays, from 0; null: the answers come by QR code or as text. */
  readonly relay: number | null;
  readonly nowMs: number;
  /** Whether somebody is there when she answers: the page's words after a critical item hang on it. */
  readonly deliveredAs?: 'in-person' | 'remote';
}

/** A link, and what opens its results. */
export interface CreatedLink {
  /** Goes behind the `#` of the page's address; never into its path or query. */
  readonly fragment: string;
  /** Keep it encrypted, until a result that ends the link is stored; then remove it in the same transaction. */
  readonly opening: LinkOpening;
  /** `402 917`: the page shows the same before the first question. */
  readonly startCode: string;
}

/**
 * Makes a link with keys of its own and signs it.
 * @throws RangeError when it would expire too soon or too late, or when the answers would not fit
 * @throws TypeError when the request or the signing key has another form
 */
export async function createLink(request: LinkRequest, signingKey: SigningKey): Promise<CreatedLink> {
  checkRequest(request);
  const { relay, languages, deliveredAs = null } = request;
  const pair = await newKeyPair();
  const expiresS = Math.floor(request.expiresMs / 1000);
  const link: LinkContent = {
    id: randomBytes(idBytes),
    publicKey: new Uint8Array(await hpkeSuite.kem.serializePublicKey(pair.publicKey)),
    secret: randomBytes(keyBytes),
    expiresS,
    relay,
    deliveredAs,
    languages: [...languages],
    instruments: request.instruments.map(({ id, digest }) => ({ id, digest })),
    keyId: bytesOf(signingKey.keyId, 'signingKey.keyId', digestBytes),
  };
  const content = encodeLink(link);
  const fragment = toBase64Url(concatenate(content, await sign(content, signingKey)));
  if (fragment.length > mostFragmentCharacters)
    throw new RangeError(`instruments and languages: more than fit into a link`);
  const opening: LinkOpening = {
    version: 1,
    linkId: toBase64Url(link.id),
    privateKey: toBase64Url(new Uint8Array(await hpkeSuite.kem.serializePrivateKey(pair.privateKey))),
    secret: toBase64Url(link.secret),
    content: toBase64Url(content),
    expiresMs: expiresS * 1000,
    relay,
    slotId: relay === null ? null : (await deriveSlot(link.secret)).slotId,
    readToken: toBase64Url(randomBytes(keyBytes)),
  };
  return { fragment, opening, startCode: await startCodeOf(content) };
}

function checkRequest({ instruments, languages, relay, expiresMs, nowMs }: LinkRequest): void {
  if (!areInstruments(instruments))
    throw new TypeError('instruments: 1 to 8 different ids, digests of 8 bytes');
  if (!areLanguages(languages))
    throw new TypeError('languages: 1 to 16 different BCP 47 tags or names of translations');
  if (!isRelay(relay)) throw new TypeError('relay: 0 to 15, or null');
  const lifeMs = expiresMs - nowMs;
  if (!(lifeMs >= shortestLifeMs && lifeMs <= longestLifeMs))
    throw new RangeError('expiresMs: 15 minutes to 7 days from now');
  if (!isWhole(Math.floor(expiresMs / 1000), 0, mostSeconds))
    throw new RangeError('expiresMs: from 1970 to 2106');
  const itemCounts = instruments.map(({ itemCount }) => itemCount);
  if (!itemCounts.every((count) => isWhole(count, 1, 1000))) throw new TypeError('itemCount: 1 to 1000');
  if (!resultFits(itemCounts, languages.filter(isLanguage)))
    throw new RangeError('instruments: their answers do not fit into one result');
}

async function sign(content: Uint8Array, { privateKey }: SigningKey): Promise<Uint8Array> {
  const pkcs8 = bytesOf(privateKey, 'signingKey.privateKey');
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, signatureAlgorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign(signatureAlgorithm, key, signedMessage(content)));
}

function bytesOf(text: string, name: string, length?: number): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64Url(text);
  if (bytes === undefined || (length !== undefined && bytes.length !== length))
    throw new TypeError(`${name}: no base64url of the right length`);
  return bytes;
}
