// SPDX-License-Identifier: Apache-2.0
import { newRecordId } from '@cradleside/record-store';
import type { RecordId } from '@cradleside/record-store';
import { localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import { stillHere } from '../share/still-here.js';
import { shippedDefinition, digestText } from './definition-digest.js';
import type { Link, LinkSlot, LinkedInstrument } from './link.js';
import { relayOf } from './relay-of.js';
import { readRelayToken } from './relay-token.js';
import { signingKey } from './signing-key.js';
import { tabletLanguages } from './tablet-offer.js';

/** What a clinician chooses for a link. */
export interface LinkChoice {
  readonly family: RecordId;
  readonly caregiver: RecordId;
  /** Ids, in the order in which they are asked. */
  readonly instruments: readonly string[];
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly deliveredAs: Link['deliveredAs'];
  /** How answers come back. */
  readonly delivery: 'code' | 'relay';
  /** 0.25 to 168. */
  readonly hours: number;
}

/** What a link is made with. */
export interface LinkMaking {
  readonly nowMs: number;
  /** How the relay is reached. */
  readonly fetch: typeof globalThis.fetch;
}

/** Why no link was made; nothing is kept then. */
export type IssueFault = 'no-page' | 'no-token' | 'relay-unreachable' | 'relay-refused' | 'too-much';

export type IssuedLink =
  | { readonly ok: true; readonly link: Stored<'link'> }
  | { readonly ok: false; readonly code: IssueFault };

const millisecondsAnHour = 3_600_000;

/**
 * Makes a link and keeps what opens its answers. Where they come through the relay, its slot is opened first: no link is
 * shown whose answers would have nowhere to go. Errors are those of the record store.
 */
export async function issueLink(
  practice: Practice,
  choice: LinkChoice,
  { nowMs, fetch }: LinkMaking,
): Promise<IssuedLink> {
  const { policy, store } = practice;
  const page = policy.selfReport?.url;
  if (page === undefined) return { ok: false, code: 'no-page' };
  const relay = choice.delivery === 'relay' ? relayOf(policy) : undefined;
  const token = relay && readRelayToken(practice);
  if (choice.delivery === 'relay' && token === undefined) return { ok: false, code: 'no-token' };
  const [{ createLink }, { openSlot }] = await Promise.all([
    import('@cradleside/handoff/issue'),
    import('@cradleside/handoff/relay'),
  ]);
  const expiresMs = nowMs + Math.round(choice.hours * millisecondsAnHour);
  const { asked, linked } = await chosenInstruments(choice.instruments);
  let made: Awaited<ReturnType<typeof createLink>>;
  try {
    made = await createLink(
      {
        instruments: asked,
        languages: linkLanguages(practice, choice),
        expiresMs,
        relay: relay?.index ?? null,
        nowMs,
        deliveredAs: choice.deliveredAs,
      },
      await signingKey(practice),
    );
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, code: 'too-much' };
    throw error;
  }
  const { fragment, opening, startCode } = made;
  let slot: LinkSlot | null = null;
  if (relay && token !== undefined) {
    const opened = await openSlot(relay.url, opening, token, { fetch });
    if (!opened.ok)
      return { ok: false, code: opened.code === 'refused' ? 'relay-refused' : 'relay-unreachable' };
    slot = opening.slotId === null ? null : { slotId: opening.slotId, readToken: opening.readToken };
  }
  const { family, caregiver, languages, deliveredAs } = choice;
  const value: Link = {
    family,
    caregiver,
    instruments: linked,
    languages,
    deliveredAs,
    issued: localTime(new Date(nowMs)),
    issuedBy: store.actor,
    expiresMs,
    linkId: opening.linkId,
    startCode,
    secrets: { opening, address: `${page}#${fragment}` },
    slot,
    end: null,
    receipt: null,
    arrivals: [],
    refusals: [],
  };
  const [link] = await store.write(
    [{ put: { kind: 'link', value } }],
    [{ action: 'link.issued', detail: deliveredAs }],
    stillHere(practice, [family]),
  );
  return { ok: true, link: link as Stored<'link'> };
}

async function chosenInstruments(ids: readonly string[]): Promise<{
  readonly asked: { readonly id: string; readonly digest: Uint8Array; readonly itemCount: number }[];
  readonly linked: readonly LinkedInstrument[];
}> {
  const { digestOf } = await import('@cradleside/handoff/issue');
  const definitions = ids.flatMap((id) => shippedDefinition(id) ?? []);
  const asked = await Promise.all(
    definitions.map(async (definition) => ({
      id: definition.id,
      digest: await digestOf(definition),
      itemCount: definition.items.length,
    })),
  );
  const linked = await Promise.all(
    definitions.map(async (definition) => ({
      id: definition.id,
      digest: await digestText(definition),
      screening: newRecordId(),
    })),
  );
  return { asked, linked };
}

/** Translations from a single copy are named one by one: the page shows no other. */
function linkLanguages({ policy }: Practice, { instruments, languages }: LinkChoice): string[] {
  const chosen = tabletLanguages(policy, instruments).filter(({ language }) => languages.includes(language));
  return [...chosen.map(({ language }) => language), ...chosen.flatMap(({ singleCopies }) => singleCopies)];
}
