// SPDX-License-Identifier: Apache-2.0
import { fromBase64Url, toBase64Url } from '../bytes/base64url.js';
import type { Bytes } from '../bytes/bytes.js';
import { concatenate } from '../bytes/concatenate.js';
import { equalBytes } from '../bytes/equal-bytes.js';
import { sha256 } from '../bytes/sha256.js';
import { toUtf8 } from '../bytes/to-utf8.js';
import { decodeCbor } from '../cbor/decode-cbor.js';
import { encodeCbor } from '../cbor/encode-cbor.js';
import { isBytes } from '../cbor/is-bytes.js';
import { keyBytes } from '../format.js';
import { hpkeSuite } from '../sealing/hpke-suite.js';
import { letterVersion } from './letter-format.js';

/** What somebody may be to a family's record: works with it, or hears of it in supervision. */
export type CardRole = 'clinician' | 'supervisor';

/** Who receives letters under which key. The name is what its owner calls herself: nothing proves it but a voice. */
export interface Card {
  readonly name: string;
  readonly role: CardRole;
  /** X25519, base64url of 32 bytes. */
  readonly publicKey: string;
}

/** `damaged`: a card of ours with a slip or cut off. `malformed`: no card. `newer`: of a later version. */
export type ReadCard =
  | { readonly ok: true; readonly card: Card }
  | { readonly ok: false; readonly code: 'malformed' | 'damaged' | 'newer' };

const start = 'CK1:';
const roles: readonly CardRole[] = ['clinician', 'supervisor'];
const checkBytes = 4;
const longestName = 80;
const longestText = 600;
/** Characters that draw nothing or turn the line round. */
const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/u;

/** Whether a name can stand on a card: 1 to 80 characters that can be seen, no blank at either end. */
export function isCardName(name: unknown): name is string {
  return (
    typeof name === 'string' &&
    name.length > 0 &&
    name.length <= longestName &&
    name.trim() === name &&
    !unseen.test(name)
  );
}

/**
 * A card as one line of text to be sent by any way: `CK1:` and base64url.
 * @throws TypeError when name, role or key have another form
 */
export async function writeCard({ name, role, publicKey }: Card): Promise<string> {
  const key = fromBase64Url(publicKey);
  if (!isCardName(name)) throw new TypeError('card.name: 1 to 80 characters that can be seen');
  if (key?.length !== keyBytes) throw new TypeError('card.publicKey: base64url of 32 bytes');
  const content = encodeCbor([letterVersion, key, roles.indexOf(role), name]);
  return start + toBase64Url(concatenate(content, await checkOf(content)));
}

/** Reads a card from a file, a mail or a QR code; blanks and line breaks that mail has added are ignored. */
export async function readCard(text: string): Promise<ReadCard> {
  const line = text.length > longestText ? '' : text.replace(/\s+/g, '');
  if (/^CK\d+:/.test(line) && !line.startsWith(start)) return { ok: false, code: 'newer' };
  if (!line.startsWith(start)) return { ok: false, code: 'malformed' };
  const bytes = fromBase64Url(line.slice(start.length));
  if (bytes === undefined || bytes.length <= checkBytes) return { ok: false, code: 'damaged' };
  const content = bytes.slice(0, -checkBytes);
  if (!equalBytes(await checkOf(content), bytes.subarray(-checkBytes))) return { ok: false, code: 'damaged' };
  const card = readContent(content);
  if (card === undefined || !(await canBeSealedTo(card.publicKey))) return { ok: false, code: 'malformed' };
  return { ok: true, card };
}

/** Finds slips of a keyboard or of mail; what somebody has made on purpose the fingerprint finds. */
async function checkOf(content: Uint8Array): Promise<Bytes> {
  return (await sha256(toUtf8('cradleside/card/1\n'), content)).slice(0, checkBytes);
}

function readContent(content: Bytes): Card | undefined {
  const fields = decodeCbor(content);
  if (!Array.isArray(fields) || fields.length !== 4) return undefined;
  const [version, key, place, name] = fields as readonly unknown[];
  const role = typeof place === 'number' ? roles[place] : undefined;
  if (version !== letterVersion || !isBytes(key, keyBytes) || role === undefined || !isCardName(name))
    return undefined;
  return { name, role, publicKey: toBase64Url(key) };
}

/** A key of low order gives a secret that everybody knows; the browser refuses to agree with one. */
async function canBeSealedTo(publicKey: string): Promise<boolean> {
  try {
    const key = fromBase64Url(publicKey)?.buffer ?? new ArrayBuffer(0);
    await hpkeSuite.createSenderContext({
      recipientPublicKey: await hpkeSuite.kem.deserializePublicKey(key),
    });
    return true;
  } catch {
    return false;
  }
}
