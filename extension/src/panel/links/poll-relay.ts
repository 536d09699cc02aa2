// SPDX-License-Identifier: Apache-2.0
import { isChangedElsewhere } from '../practice/is-changed-elsewhere.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import { arrivedEnd } from './arrived-end.js';
import { endLink } from './end-link.js';
import { inOrderOfSitting } from './in-order-of-sitting.js';
import type { Link } from './link.js';
import { clockSkewMs } from './link-state.js';
import { linkOf, links } from './links.js';
import { receiveWire } from './receive-wire.js';
import type { Received } from './receive-wire.js';
import { relayKeepsMs } from './relay-keeps-ms.js';
import { relayOf } from './relay-of.js';
import { sittingsOf } from './sittings-of.js';

/** What the relay had. */
export interface RelayPoll {
  /** 'unreachable': for at least one link it gave no answer. */
  readonly reach: 'nothing-to-ask' | 'reached' | 'unreachable';
  readonly received: readonly Received[];
}

/**
 * Fetches what lies at the relay for the links of this panel. It is deleted there only once it, or that it was refused, is
 * stored here, so that a kill in between brings it again; then the slots of ended links are closed, which tells the tablet that it has arrived.
 * @param fetch how the relay is reached
 * @throws RecordStoreError and what the relay still has then stays there
 */
export async function pollRelay(
  practice: Practice,
  fetch: typeof globalThis.fetch,
  nowMs: number,
): Promise<RelayPoll> {
  const url = relayOf(practice.policy)?.url;
  const asked = links(practice).filter(({ value }) => value.slot !== null);
  if (url === undefined || asked.length === 0) return { reach: 'nothing-to-ask', received: [] };
  const received: Received[] = [];
  let reach: RelayPoll['reach'] = 'reached';
  for (const { id, value } of asked) {
    const poll = await pollSlot(practice, value, { url, fetch, nowMs });
    received.push(...poll.received);
    const link = linkOf(practice, id);
    if (poll.isReached && link) await settle(practice, link, { url, fetch, nowMs, ...poll });
    if (!poll.isReached) reach = 'unreachable';
  }
  return { reach, received };
}

interface RelayAccess {
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  readonly nowMs: number;
}

interface SlotPoll {
  readonly isReached: boolean;
  readonly isGone: boolean;
  /** Some of it stays at the relay, for a newer version of this panel. */
  readonly isLeft: boolean;
  readonly received: readonly Received[];
}

async function pollSlot(
  practice: Practice,
  link: Pick<Link, 'slot' | 'expiresMs' | 'secrets'>,
  { url, fetch, nowMs }: RelayAccess,
): Promise<SlotPoll> {
  const { slot, expiresMs } = link;
  const { deleteResults, fetchResults } = await import('@cradleside/handoff/relay');
  const fetched = await fetchResults(url, slot!, { fetch });
  if (!fetched.ok) {
    // An unknown slot and a wrong token are refused alike. Once the relay keeps nothing any more, both mean that it is over.
    const isOver = nowMs > expiresMs + relayKeepsMs + clockSkewMs;
    const isGone = fetched.code === 'gone' || (fetched.code === 'refused' && isOver);
    return { isReached: isGone, isGone, isLeft: false, received: [] };
  }
  const received: Received[] = [];
  const left = new Set(fetched.messages.map(({ number }) => number));
  const latest = Math.max(0, ...left);
  for (const message of await inOrderOfSitting(link, fetched.messages, nowMs)) {
    const { number, wire, receivedMs, isEndToCome } = message;
    const one = await receiveWire(practice, wire, Math.min(nowMs, receivedMs), isEndToCome);
    received.push(one);
    // A newer version of this panel may be able to read it. What another sitting brought does not wait for that.
    const isLeft = one.outcome === 'refused' && one.reason === 'other-wording';
    if (!isLeft) left.delete(number);
  }
  const through = Math.min(latest, ...[...left].map((number) => number - 1));
  if (through > 0) await deleteResults(url, slot!, through, { fetch });
  return { isReached: true, isGone: false, isLeft: left.size > 0, received };
}

/**
 * Closes the slot of an ended link. Ends one that ran out and for which nothing more can come, and one whose sitting has
 * ended and had left the keys to another that was not taken.
 */
async function settle(
  practice: Practice,
  link: Stored<'link'>,
  { url, fetch, nowMs, isGone, isLeft }: RelayAccess & Pick<SlotPoll, 'isGone' | 'isLeft'>,
): Promise<void> {
  const { value } = link;
  try {
    if (value.end === null) {
      const hasEnded = sittingsOf(value).some(({ receipt }) => receipt.state !== 'open');
      // The relay takes answers for as long by its own clock, which may be as far behind as this one is ahead.
      if (hasEnded && !isLeft) await keep(practice, link, { secrets: null, end: arrivedEnd(value) });
      else if (nowMs > value.expiresMs + 2 * clockSkewMs) await endLink(practice, link, 'expired');
      return;
    }
    const { closeSlot } = await import('@cradleside/handoff/relay');
    const closed = isGone || value.slot === null || (await closeSlot(url, value.slot, { fetch })).ok;
    if (closed) await keep(practice, link, { slot: null });
  } catch (error) {
    // Another window has done it.
    if (!isChangedElsewhere(error)) throw error;
  }
}

async function keep(
  { store }: Pick<Practice, 'store'>,
  { id, revision, value }: Stored<'link'>,
  change: Partial<Link>,
): Promise<void> {
  const kept: Link = { ...value, ...change };
  await store.write([{ put: { kind: 'link', value: kept, id, expectedRevision: revision } }], 'none');
}
