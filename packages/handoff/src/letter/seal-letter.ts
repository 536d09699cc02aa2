// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { concatenate } from '../bytes/concatenate.js';
import { hpkeSuite } from '../sealing/hpke-suite.js';
import { newKeyPair } from '../sealing/new-key-pair.js';
import { arrivalCodeOf } from './arrival-code.js';
import type { ExchangeKey } from './exchange-key.js';
import { headOf, keyBytesOf, letterInfo } from './letter-head.js';
import { padLetter } from './letter-padding.js';

/** A letter that only its recipient can read, and that only its sender can have written. */
export interface SealedLetter {
  readonly file: Bytes;
  /** Six digits that the recipient sees once she has opened this very letter: so that she can say that it arrived. */
  readonly arrivalCode: string;
}

/**
 * Seals content to one key in HPKE's mode_auth: it opens with the recipient's private key only, and only as a letter from the sender.
 * @param to public key of the recipient, base64url
 * @throws TypeError when a key is none; RangeError above 16 MiB less 4 bytes
 */
export async function sealLetter(
  content: Uint8Array,
  { from, to }: { readonly from: ExchangeKey; readonly to: string },
): Promise<SealedLetter> {
  const recipient = keyBytesOf(to, 'to');
  const sender = keyBytesOf(from.publicKey, 'from.publicKey');
  const head = await headOf(recipient, sender);
  const senderKey = {
    privateKey: await hpkeSuite.kem.deserializePrivateKey(
      keyBytesOf(from.privateKey, 'from.privateKey').buffer,
    ),
    publicKey: await hpkeSuite.kem.deserializePublicKey(sender.buffer),
  };
  const context = await hpkeSuite.createSenderContext({
    recipientPublicKey: await hpkeSuite.kem.deserializePublicKey(recipient.buffer),
    senderKey,
    info: letterInfo.buffer,
    ekm: await newKeyPair(),
  });
  const plaintext = padLetter(content);
  const sealed = await context.seal(plaintext.buffer, head.buffer);
  plaintext.fill(0);
  const file = concatenate(head, new Uint8Array(context.enc), new Uint8Array(sealed));
  return { file, arrivalCode: await arrivalCodeOf(context) };
}
