// SPDX-License-Identifier: Apache-2.0
import { fromBase64Url, toBase64Url } from '../bytes/base64url.js';
import type { Bytes } from '../bytes/bytes.js';
import { equalBytes } from '../bytes/equal-bytes.js';
import { keyBytes, mostFragmentCharacters, signatureBytes } from '../format.js';
import { keyIdOf } from '../link/key-id.js';
import { readLinkContent } from '../link/read-link-content.js';
import { signatureAlgorithm, signedMessage } from '../link/signature.js';
import { startCodeOf } from '../link/start-code.js';
import type { SignedLink } from './link.js';

/** What a page knows by itself. Nothing of it comes from the link. */
export interface LinkTerms {
  /** The signing keys that the agency lists. */
  readonly keys: readonly { readonly keyId: string; readonly publicKey: string }[];
  readonly nowMs: number;
  /** How many relays the agency lists. */
  readonly relayCount: number;
}

/**
 * Why a link is refused. `malformed`: cut off, changed or no link; `unknown-version`: of another version of the kit;
 * `unknown-key`: signed by a key that the page does not list; `bad-signature`: changed, or forged; `expired`;
 * `unknown-relay`: it names a relay that the page does not list; `unsupported`: the
 * browser lacks Ed25519 or X25519.
 */
export type LinkFault =
  | 'malformed'
  | 'unknown-version'
  | 'unknown-key'
  | 'bad-signature'
  | 'expired'
  | 'unknown-relay'
  | 'unsupported';

/** `Kind` is how far the link has been read: signed, or ready to be sealed to. */
export type ReadLink<Kind> =
  | { readonly ok: true; readonly link: Kind }
  | { readonly ok: false; readonly code: LinkFault; readonly keyId?: string };

/**
 * Reads what stands behind the `#` of the page's address. Take it out of the address first. Nothing is believed before
 * the signature is checked, and nothing in a link can make the page ask another host. Nothing is asked before
 * `prepareLink` has found that answers can be sealed to it.
 */
export async function verifyLink(fragment: string, terms: LinkTerms): Promise<ReadLink<SignedLink>> {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (text.length > mostFragmentCharacters) return refused('malformed');
  const bytes = fromBase64Url(text);
  if (bytes === undefined || bytes.length <= signatureBytes) return refused('malformed');
  const content = bytes.slice(0, -signatureBytes);
  const link = readLinkContent(content);
  if (typeof link === 'string') return refused(link);
  const keyId = toBase64Url(link.keyId);
  const publicKey = await listedKey(link.keyId, terms.keys);
  if (publicKey === undefined) return { ok: false, code: 'unknown-key', keyId };
  const verifying = await importedKey(publicKey);
  if (verifying === undefined) return refused('unsupported');
  if (!(await isSignedBy(verifying, bytes.slice(-signatureBytes), content))) return refused('bad-signature');
  if (!(terms.nowMs <= link.expiresS * 1000)) return refused('expired');
  if (link.relay !== null && !(link.relay < terms.relayCount)) return refused('unknown-relay');
  const { instruments, languages, expiresS, relay, deliveredAs } = link;
  return {
    ok: true,
    link: {
      id: toBase64Url(link.id),
      instruments,
      languages,
      expiresMs: expiresS * 1000,
      relay,
      deliveredAs,
      keyId,
      startCode: await startCodeOf(content),
      secrets: { link, content },
    },
  };
}

function refused(code: LinkFault): ReadLink<never> {
  return { ok: false, code };
}

/** The id of a key is computed, not believed: a list that pairs an id with another key lists neither. */
async function listedKey(keyId: Uint8Array, keys: LinkTerms['keys']): Promise<Bytes | undefined> {
  for (const { publicKey } of keys) {
    const bytes = fromBase64Url(publicKey);
    if (bytes?.length === keyBytes && equalBytes(await keyIdOf(bytes), keyId)) return bytes;
  }
  return undefined;
}

async function importedKey(publicKey: Bytes): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey('raw', publicKey, signatureAlgorithm, false, ['verify']);
  } catch {
    return undefined;
  }
}

async function isSignedBy(key: CryptoKey, signature: Bytes, content: Uint8Array): Promise<boolean> {
  try {
    return await crypto.subtle.verify(signatureAlgorithm, key, signature, signedMessage(content));
  } catch {
    return false;
  }
}
