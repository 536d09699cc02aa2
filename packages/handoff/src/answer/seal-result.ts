// SPDX-License-Identifier: Apache-2.0
import { encodeBase45 } from '../base45/encode-base45.js';
import type { Bytes } from '../bytes/bytes.js';
import { concatenate } from '../bytes/concatenate.js';
import { prefixBytes, version } from '../format.js';
import { sealedTextStart } from '../receive/sealed-text-start.js';
import { bindingOf } from '../sealing/binding.js';
import { confirmCodeOf } from '../sealing/confirm-code.js';
import { encodeResult } from '../sealing/encode-result.js';
import { hpkeSuite } from '../sealing/hpke-suite.js';
import { newKeyPair } from '../sealing/new-key-pair.js';
import { pad } from '../sealing/padding.js';
import { faultOfResult } from '../sealing/result-fields.js';
import type { SelfReportResult } from '../sealing/self-report-result.js';
import type { Link } from './link.js';

/** A result that only the panel that made the link can read. */
export interface SealedResult {
  /** For a relay: always 313 bytes. */
  readonly wire: Bytes;
  /** For one QR code, or to copy: `CS1:` and 470 characters of the alphanumeric set. */
  readonly text: string;
  /** Four digits that the panel shows too when it has opened this very result. Another sealing has other digits. */
  readonly confirmCode: string;
}

/**
 * Seals a state of a sitting to the clinician who made the link. Each call uses a fresh key: two sealings of the same
 * answers have nothing in common.
 * @throws TypeError when the result has another form, or other instruments than the link
 * @throws RangeError when it does not fit
 */
export async function sealResult(link: Link, result: SelfReportResult): Promise<SealedResult> {
  const { link: content, content: signed } = link.secrets;
  const fault = faultOfResult(result);
  if (fault !== undefined) throw new TypeError(`result.${fault}`);
  if (result.instruments.map(({ id }) => id).join(' ') !== content.instruments.map(({ id }) => id).join(' '))
    throw new TypeError('result.instruments: those of the link, in its order');
  const { info, psk, aad } = await bindingOf(content, signed);
  const recipientPublicKey = await hpkeSuite.kem.deserializePublicKey(content.publicKey);
  const sender = await hpkeSuite.createSenderContext({
    recipientPublicKey,
    info,
    psk,
    ekm: await newKeyPair(),
  });
  const plaintext = pad(encodeResult(result));
  const ciphertext = await sender.seal(plaintext.buffer, aad);
  plaintext.fill(0);
  const wire = concatenate(
    Uint8Array.of(version),
    content.id.subarray(0, prefixBytes),
    new Uint8Array(sender.enc),
    new Uint8Array(ciphertext),
  );
  return { wire, text: `${sealedTextStart}${encodeBase45(wire)}`, confirmCode: await confirmCodeOf(sender) };
}
