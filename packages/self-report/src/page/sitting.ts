// SPDX-License-Identifier: Apache-2.0
import { digestOf, prepareLink } from '@cradleside/handoff/answer';
import type { Link } from '@cradleside/handoff/answer';
import { readSlotState } from '@cradleside/handoff/relay';
import type { SignedLink } from '@cradleside/handoff/verify';
import type { Instrument } from '@cradleside/instruments';
import type { SittingSetting } from '../flow/flow-setting.js';
import { loadQuestions } from '../flow/load-questions.js';
import { offeredLanguages } from '../flow/offered-languages.js';
import type { Refusal } from '../strings/strings.js';
import type { Agency } from './agency.js';
import { buildDigest } from './build-digest.js';
import { loadPicture } from './load-picture.js';
import { refusals } from './open-link.js';
import { pageInstrument } from './page-instruments.js';
import { WebDelivery } from './web-delivery.js';

/** What the relay says of a link that was opened before. */
export type Before = 'used' | 'begun' | undefined;

/** Everything of a sitting that its first screen does without. */
export interface Sitting extends SittingSetting {
  readonly delivery: WebDelivery;
  /** Nothing waits for the relay's word. undefined: not opened before, or no relay that answers. */
  readonly before: Promise<Before>;
}

export type OpenedSitting =
  | { readonly ok: true; readonly sitting: Sitting }
  | { readonly ok: false; readonly refusal: Refusal };

const request: typeof fetch = (input, init) => fetch(input, init);

/**
 * Makes ready what a signed link asks for. Asks nothing that this page does not know letter for letter, and nothing that
 * it could not seal.
 */
export async function openSitting(
  signed: SignedLink,
  agency: Agency,
  host: { readonly onChange: () => void; readonly onLeave: () => void },
): Promise<OpenedSitting> {
  const prepared = await prepareLink(signed);
  if (!prepared.ok) return { ok: false, refusal: refusals[prepared.code] };
  const { link } = prepared;
  const instruments = await Promise.all(link.instruments.map(knownInstrument));
  const known = instruments.filter((instrument) => instrument !== undefined);
  const languages = offeredLanguages(known, link.languages);
  if (known.length < instruments.length || languages.length === 0)
    return { ok: false, refusal: 'other-version' };
  await Promise.all([loadQuestions(), loadPicture()]);
  const relay = link.relay === null ? undefined : agency.relays[link.relay];
  const delivery = new WebDelivery({ link, relay, build: buildDigest, fetch: request, ...host });
  return {
    ok: true,
    sitting: { instruments: known, languages, delivery, before: askRelay(link, relay) },
  };
}

async function knownInstrument({ id, digest }: Link['instruments'][number]): Promise<Instrument | undefined> {
  const instrument = await pageInstrument(id);
  return instrument && areEqual(await digestOf(instrument), digest) ? instrument : undefined;
}

/**
 * A link ends with the sitting that ends. One that was begun and left may be begun anew, on another device or after the
 * browser has closed the page: the panel keeps both.
 */
async function askRelay(link: Link, relay: string | undefined): Promise<Before> {
  if (relay === undefined) return undefined;
  const answer = await readSlotState(relay, link, { fetch: request });
  if (!answer.ok) return undefined;
  if (answer.state === 'used') return 'used';
  return answer.isBegun ? 'begun' : undefined;
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
