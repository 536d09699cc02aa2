// SPDX-License-Identifier: Apache-2.0
import type { Outcome } from './outcome.js';
import { askRelay } from './relay-request.js';
import type { RelayOptions } from './relay-request.js';
import { slotOf } from './slot-of.js';
import type { SlotReader } from './slot-reader.js';

const done = 204;

/** Closes a slot when its link has ended: what lies in it is deleted, the tablet is told `used`, nothing more is taken. */
export async function closeSlot(url: string, reader: SlotReader, options: RelayOptions): Promise<Outcome> {
  const { slotId, readToken } = slotOf(reader);
  const outcome = await askRelay(
    url,
    { method: 'DELETE', slotId, bearer: readToken, path: '' },
    [done],
    options,
  );
  return outcome.ok ? { ok: true } : outcome;
}
