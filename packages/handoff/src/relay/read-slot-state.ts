// SPDX-License-Identifier: Apache-2.0
import type { Link } from '../answer/link.js';
import type { RelaySlot } from '../link/derive-slot.js';
import type { Outcome } from './outcome.js';
import { readCapped } from './read-capped.js';
import { askRelay } from './relay-request.js';
import type { RelayOptions } from './relay-request.js';

/** `open`: waiting; `used`: the clinician has stored a result; `unknown`: the relay knows no such slot. */
export type SlotState = 'open' | 'used' | 'unknown';

const ok = 200;
const absent = 404;
const mostBytes = 1024;

/**
 * Whether the clinician has stored what was sent, and whether anything was sent before. Where `isBegun` is true before the
 * first question, what was answered before was sent already; a sitting that begins now is kept beside it.
 */
export async function readSlotState(
  url: string,
  linkOrSlot: Link | RelaySlot,
  options: RelayOptions,
): Promise<Outcome<{ readonly state: SlotState; readonly isBegun: boolean }>> {
  const slot = 'secrets' in linkOrSlot ? linkOrSlot.secrets.slot : linkOrSlot;
  const outcome = await askRelay(
    url,
    {
      method: 'POST',
      slotId: slot.slotId,
      path: '/state',
      body: slot.writeToken.slice(),
      contentType: 'text/plain',
    },
    [ok, absent],
    options,
  );
  if (!outcome.ok) return outcome;
  if (outcome.response.status === absent) return { ok: true, state: 'unknown', isBegun: false };
  const answer = await readCapped(outcome.response, mostBytes);
  if (typeof answer !== 'object' || answer === null) return { ok: false, code: 'unreachable' };
  const { state, begun } = answer as Record<string, unknown>;
  if (state !== 'open' && state !== 'used') return { ok: false, code: 'unreachable' };
  return { ok: true, state, isBegun: begun === true };
}
