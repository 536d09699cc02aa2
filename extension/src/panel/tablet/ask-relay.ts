// SPDX-License-Identifier: Apache-2.0
import { hasHostAccess } from '../../platform/host-access.js';
import { pollRelay } from '../links/poll-relay.js';
import type { RelayPoll } from '../links/poll-relay.js';
import { relayOf } from '../links/relay-of.js';
import { sweepLinks } from '../links/sweep-links.js';
import type { Practice } from '../practice/practice.js';
import { tabletFetch } from './tablet-fetch.js';

/** What the relay had; 'no-access': it gave no answer, and the user has not let this extension reach it. */
export interface AskedRelay {
  readonly reach: RelayPoll['reach'] | 'no-access';
  readonly received: RelayPoll['received'];
}

/** Fetches what lies at the relay, then ends the links that have run out. Errors are those of the record store. */
export async function askRelay(practice: Practice): Promise<AskedRelay> {
  const nowMs = Date.now();
  const poll = await pollRelay(practice, tabletFetch(practice.policy), nowMs);
  await sweepLinks(practice, nowMs);
  if (poll.reach !== 'unreachable') return poll;
  const url = relayOf(practice.policy)?.url;
  const isAllowed = url === undefined || (await hasHostAccess(url).catch(() => true));
  return { ...poll, reach: isAllowed ? 'unreachable' : 'no-access' };
}
