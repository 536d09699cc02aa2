// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { isChangedElsewhere } from '../practice/is-changed-elsewhere.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import { arrivedEnd } from './arrived-end.js';
import { endLink } from './end-link.js';
import { inOrderOfSitting } from './in-order-of-sitting.js';
import type { Link } from './link.js';
import { clockSkewMs } from './link-state.js';
import { linkOf, links } from './links.js';
import { oneWindowAsks } from './one-window-asks.js';
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
  return oneWindowAsks(async () => {
    const received: Received[] = [];
    let reach: RelayPoll['reach'] = 'reached';
    for (const { id } of asked) {
      const poll = await pollLink(practice, id, { url, fetch, nowMs });
      received.push(...poll.received);
      if (!poll.isReached) reach = 'unreachable';
    }
    return { reach, received };
  });
}

/** As often as something more comes while a slot is being closed; what comes then waits for the next time. */
const mostRounds = 3;

async function pollLink(
  practice: Practice,
  id: RecordId,
  access: RelayAccess,
): Promise<Pick<SlotPoll, 'isReached' | 'received'>> {
  const received: Received[] = [];
  for (let round = 1; round <= mostRounds; round += 1) {
    const asked = linkOf(practice, id);
    if (!asked || asked.value.slot === null) break;
    const poll = await pollSlot(practice, asked.value, access);
    received.push(...poll.received);
    if (!poll.isReached) return { isReached: false, received };
    const link = linkOf(practice, id);
    if (!link || (await settle(practice, link, { ...access, ...poll })) === 'settled') break;
  }
  return { isReached: true, received };
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
 * @returns 'more-came': the relay has taken in something since it was asked, and keeps it to be fetched
 */
async function settle(
  practice: Practice,
  link: Stored<'link'>,
  { url, fetch, nowMs, isGone, isLeft }: RelayAccess & Pick<SlotPoll, 'isGone' | 'isLeft'>,
): Promise<'settled' | 'more-came'> {
  const { value } = link;
  try {
    if (value.end === null) {
      const hasEnded = sittingsOf(value).some(({ receipt }) => receipt.state !== 'open');
      // The relay takes answers for as long by its own clock, which may be as far behind as this one is ahead.
      if (hasEnded && !isLeft) await keep(practice, link, { secrets: null, end: arrivedEnd(value) });
      else if (nowMs > value.expiresMs + 2 * clockSkewMs) await endLink(practice, link, 'expired');
      return 'settled';
    }
    const closed = isGone ? 'closed' : await close(value.slot, { url, fetch });
    if (closed === 'closed') await keep(practice, link, { slot: null });
    return closed === 'not-empty' ? 'more-came' : 'settled';
  } catch (error) {
    // Another window has done it.
    if (!isChangedElsewhere(error)) throw error;
    return 'settled';
  }
}

/** What came since the relay was asked stays there: its page has said that it was sent, so it is told, not deleted unseen. */
async function close(
  slot: Link['slot'],
  { url, fetch }: Pick<RelayAccess, 'url' | 'fetch'>,
): Promise<'closed' | 'not-empty' | 'not-reached'> {
  if (slot === null) return 'closed';
  const { closeEmptySlot } = await import('@cradleside/handoff/relay');
  const outcome = await closeEmptySlot(url, slot, { fetch });
  if (!outcome.ok) return outcome.code === 'gone' ? 'closed' : 'not-reached';
  return outcome.isClosed ? 'closed' : 'not-empty';
}

async function keep(
  { store }: Pick<Practice, 'store'>,
  { id, revision, value }: Stored<'link'>,
  change: Partial<Link>,
): Promise<void> {
  const kept: Link = { ...value, ...change };
  await store.write([{ put: { kind: 'link', value: kept, id, expectedRevision: revision } }], 'none');
}
