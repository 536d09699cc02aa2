// SPDX-License-Identifier: Apache-2.0
import { fromBase64Url } from '../bytes/base64url.js';
import type { Bytes } from '../bytes/bytes.js';
import { clockSkewMs, keyBytes, prefixBytes } from '../format.js';
import type { LinkOpening } from '../issue/link-opening.js';
import type { LinkContent } from '../link/link-content.js';
import { readLinkContent } from '../link/read-link-content.js';
import { bindingOf } from '../sealing/binding.js';
import { confirmCodeOf } from '../sealing/confirm-code.js';
import { decodeResult } from '../sealing/decode-result.js';
import { hpkeSuite } from '../sealing/hpke-suite.js';
import { unpad } from '../sealing/padding.js';
import type { SelfReportResult } from '../sealing/self-report-result.js';
import { matchesLink } from './matches-link.js';

/**
 * `expired`: the link's time is over, by more than clocks differ. `not-genuine`: made without the link, of another link,
 * or changed on the way; which of these is not told.
 */
export type OpenedResult =
  | { readonly ok: true; readonly result: SelfReportResult; readonly confirmCode: string }
  | { readonly ok: false; readonly code: 'expired' | 'not-genuine' };

/**
 * Opens a sealed result. Whether it may be stored, `judgeReceipt` says.
 * @throws TypeError when the opening is not one that `createLink` made
 */
export async function openResult(
  opening: LinkOpening,
  wire: Uint8Array,
  nowMs: number,
): Promise<OpenedResult> {
  const { content, link, privateKey } = readOpening(opening);
  if (!(nowMs <= link.expiresS * 1000 + clockSkewMs)) return { ok: false, code: 'expired' };
  if (!matchesLink(opening, wire)) return { ok: false, code: 'not-genuine' };
  const start = 1 + prefixBytes;
  try {
    const { info, psk, aad } = await bindingOf(link, content);
    const recipientKey = await hpkeSuite.kem.deserializePrivateKey(privateKey);
    const enc = wire.slice(start, start + keyBytes).buffer;
    const recipient = await hpkeSuite.createRecipientContext({ recipientKey, enc, info, psk });
    const padded = new Uint8Array(await recipient.open(wire.slice(start + keyBytes).buffer, aad));
    const plaintext = unpad(padded);
    const result = plaintext === undefined ? undefined : decodeResult(plaintext, link.instruments);
    padded.fill(0);
    if (result === undefined) return { ok: false, code: 'not-genuine' };
    return { ok: true, result, confirmCode: await confirmCodeOf(recipient) };
  } catch {
    return { ok: false, code: 'not-genuine' };
  }
}

interface ReadOpening {
  readonly content: Bytes;
  readonly link: LinkContent;
  readonly privateKey: Bytes;
}

function readOpening({ content, privateKey }: LinkOpening): ReadOpening {
  const signed = fromBase64Url(content);
  const key = fromBase64Url(privateKey);
  const link = signed === undefined ? 'malformed' : readLinkContent(signed);
  if (signed === undefined || typeof link === 'string' || key?.length !== keyBytes)
    throw new TypeError('opening: none that createLink made');
  return { content: signed, link, privateKey: key };
}
