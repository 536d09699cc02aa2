// SPDX-License-Identifier: Apache-2.0
import type { Outcome } from './outcome.js';
import { askRelay } from './relay-request.js';
import type { RelayOptions } from './relay-request.js';
import { slotOf } from './slot-of.js';
import type { SlotReader } from './slot-reader.js';

const done = 204;
const conflict = 409;

/**
 * Closes a slot when its link has ended, where nothing lies in it: what came after the last `fetchResults` is not deleted
 * unseen. Fetch again where `isClosed` is false.
 */
export async function closeEmptySlot(
  url: string,
  reader: SlotReader,
  options: RelayOptions,
): Promise<Outcome<{ readonly isClosed: boolean }>> {
  const { slotId, readToken } = slotOf(reader);
  const request = { method: 'DELETE', slotId, bearer: readToken, path: '?only=empty' } as const;
  const outcome = await askRelay(url, request, [done, conflict], options);
  return outcome.ok ? { ok: true, isClosed: outcome.response.status === done } : outcome;
}
