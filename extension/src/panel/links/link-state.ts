// SPDX-License-Identifier: Apache-2.0
import type { Link, LinkEnd } from './link.js';

/** How a link stands. 'partly': a part of the answers has come, and more may follow. */
export type LinkState = LinkEnd | 'waiting' | 'partly';

/** How far two clocks may be apart. */
export const clockSkewMs = 600_000;

/** How a link stands at a time. One that has run out is so at once, also before it has been tidied up. */
export function linkState(link: Link, nowMs: number): LinkState {
  if (link.end !== null) return link.end;
  if (nowMs > link.expiresMs + clockSkewMs) return 'expired';
  return link.receipt === null ? 'waiting' : 'partly';
}

/** Whether more may come of a link, so that it is to be looked after. */
export function isOpen(link: Link, nowMs: number): boolean {
  const state = linkState(link, nowMs);
  return state === 'waiting' || state === 'partly';
}
