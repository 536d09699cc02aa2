// SPDX-License-Identifier: Apache-2.0
import type { Outcome } from './outcome.js';
import { askRelay } from './relay-request.js';
import type { RelayOptions } from './relay-request.js';
import { slotOf } from './slot-of.js';
import type { SlotReader } from './slot-reader.js';

const done = 204;

/** Deletes what was fetched, up to and including number `through`. Only after it is stored here. */
export async function deleteResults(
  url: string,
  reader: SlotReader,
  through: number,
  options: RelayOptions,
): Promise<Outcome> {
  if (!Number.isSafeInteger(through) || through < 1) throw new RangeError('through: 1 or more');
  const path = `/messages?through=${through}`;
  const { slotId, readToken } = slotOf(reader);
  const outcome = await askRelay(url, { method: 'DELETE', slotId, bearer: readToken, path }, [done], options);
  return outcome.ok ? { ok: true } : outcome;
}
