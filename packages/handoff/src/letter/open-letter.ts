// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { equalBytes } from '../bytes/equal-bytes.js';
import { keyIdOf } from '../link/key-id.js';
import { hpkeSuite } from '../sealing/hpke-suite.js';
import { arrivalCodeOf } from './arrival-code.js';
import type { ExchangeKey } from './exchange-key.js';
import type { LetterParts } from './letter-head.js';
import { keyBytesOf, letterInfo, partsOf } from './letter-head.js';
import { unpadLetter } from './letter-padding.js';

/**
 * `malformed`: no letter. `newer`: of a later version. `cut-off`: a letter of no whole length. `other-recipient`: sealed
 * to another key. `unknown-sender`: from none of the keys that were handed in. `not-genuine`: changed on the way, or not
 * written by who it says.
 */
export type LetterRefusal =
  | 'malformed'
  | 'newer'
  | 'cut-off'
  | 'other-recipient'
  | 'unknown-sender'
  | 'not-genuine';

/** A letter that was opened, with the public key of who wrote it. */
export type OpenedLetter =
  | { readonly ok: true; readonly content: Bytes; readonly sender: string; readonly arrivalCode: string }
  | { readonly ok: false; readonly code: LetterRefusal };

/**
 * Opens a letter. Never throws on what a file holds.
 * @param senders public keys that may have written it, base64url
 * @throws TypeError when a key that was handed in is none
 */
export async function openLetter(
  file: Uint8Array,
  { own, senders }: { readonly own: ExchangeKey; readonly senders: readonly string[] },
): Promise<OpenedLetter> {
  const parts = partsOf(file);
  if (typeof parts === 'string') return { ok: false, code: parts };
  const ownId = await keyIdOf(keyBytesOf(own.publicKey, 'own.publicKey'));
  if (!equalBytes(ownId, parts.recipientId)) return { ok: false, code: 'other-recipient' };
  const sender = await senderOf(parts, senders);
  if (sender === undefined) return { ok: false, code: 'unknown-sender' };
  const opened = await open(parts, own, sender).catch(() => undefined);
  return opened ? { ok: true, sender, ...opened } : { ok: false, code: 'not-genuine' };
}

async function senderOf({ senderId }: LetterParts, senders: readonly string[]): Promise<string | undefined> {
  for (const sender of senders)
    if (equalBytes(await keyIdOf(keyBytesOf(sender, 'senders')), senderId)) return sender;
  return undefined;
}

/** Throws whatever is wrong with the letter. */
async function open(
  { head, encapsulated, sealed }: LetterParts,
  own: ExchangeKey,
  sender: string,
): Promise<{ readonly content: Bytes; readonly arrivalCode: string } | undefined> {
  const { kem } = hpkeSuite;
  const context = await hpkeSuite.createRecipientContext({
    recipientKey: await kem.deserializePrivateKey(keyBytesOf(own.privateKey, 'own.privateKey').buffer),
    senderPublicKey: await kem.deserializePublicKey(keyBytesOf(sender, 'senders').buffer),
    enc: encapsulated.buffer,
    info: letterInfo.buffer,
  });
  const padded = new Uint8Array(await context.open(sealed.buffer, head.buffer));
  const content = unpadLetter(padded);
  padded.fill(0);
  return content && { content, arrivalCode: await arrivalCodeOf(context) };
}
