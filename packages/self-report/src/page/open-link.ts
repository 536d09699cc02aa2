// SPDX-License-Identifier: Apache-2.0
import { digestOf, readLink } from '@cradleside/handoff/answer';
import type { Link, LinkFault } from '@cradleside/handoff/answer';
import type { Instrument } from '@cradleside/instruments';
import { offeredLanguages } from '../flow/offered-languages.js';
import type { OfferedLanguage } from '../flow/offered-language.js';
import type { Refusal } from '../strings/strings.js';
import type { Agency } from './agency.js';
import { pageInstrument } from './page-instruments.js';

/** A link that this page can put before her, or why not. */
export type OpenedLink =
  | {
      readonly ok: true;
      readonly link: Link;
      readonly instruments: readonly Instrument[];
      readonly languages: readonly OfferedLanguage[];
    }
  | { readonly ok: false; readonly refusal: Refusal; readonly keyId?: string };

const refusals: Readonly<Record<LinkFault, Refusal>> = {
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

/** Believes nothing of a link before its signature, and asks nothing that this page does not know letter for letter. */
export async function openLink(fragment: string, agency: Agency, nowMs: number): Promise<OpenedLink> {
  if (fragment === '') return { ok: false, refusal: 'no-link' };
  const { signingKeys: keys, relays } = agency;
  const read = await readLink(fragment, {
    keys,
    nowMs: nowMs + timeToAnswerMs,
    relayCount: relays.length,
  });
  if (!read.ok) {
    const { code, keyId } = read;
    return { ok: false, refusal: refusals[code], ...(keyId === undefined ? {} : { keyId }) };
  }
  const { link } = read;
  const instruments = await Promise.all(
    link.instruments.map(async ({ id, digest }) => {
      const instrument = await pageInstrument(id);
      return instrument && areEqual(await digestOf(instrument), digest) ? instrument : undefined;
    }),
  );
  const known = instruments.filter((instrument) => instrument !== undefined);
  const languages = offeredLanguages(known, link.languages);
  if (known.length < instruments.length || languages.length === 0)
    return { ok: false, refusal: 'other-version' };
  return { ok: true, link, instruments: known, languages };
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
