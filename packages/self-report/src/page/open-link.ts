// SPDX-License-Identifier: Apache-2.0
import { verifyLink } from '@cradleside/handoff/verify';
import type { LinkFault, SignedLink } from '@cradleside/handoff/verify';
import type { Refusal } from '../strings/strings.js';
import type { Agency } from './agency.js';

/** A link that a key of the agency signed, or why it is not taken. */
export type OpenedLink =
  | { readonly ok: true; readonly link: SignedLink }
  | { readonly ok: false; readonly refusal: Refusal; readonly keyId?: string };

/** What a person is told of a fault of a link. */
export const refusals: Readonly<Record<LinkFault, Refusal>> = {
  malformed: 'broken',
  'unknown-version': 'other-version',
  'unknown-key': 'unknown-key',
  'bad-signature': 'not-trusted',
  expired: 'expired',
  unsupported: 'old-browser',
  'unknown-relay': 'not-trusted',
};

/** A link is not begun in its last minutes: what is answered after its time is over could not be opened any more. */
const timeToAnswerMs = 5 * 60_000;

/** Believes nothing of a link before its signature. */
export async function openLink(fragment: string, agency: Agency, nowMs: number): Promise<OpenedLink> {
  if (fragment === '') return { ok: false, refusal: 'no-link' };
  const { signingKeys: keys, relays } = agency;
  const read = await verifyLink(fragment, {
    keys,
    nowMs: nowMs + timeToAnswerMs,
    relayCount: relays.length,
  });
  if (read.ok) return read;
  const { code, keyId } = read;
  return { ok: false, refusal: refusals[code], ...(keyId === undefined ? {} : { keyId }) };
}
