// SPDX-License-Identifier: Apache-2.0
import type { LinkOpening } from '../issue/link-opening.js';

/** What reads and deletes in a slot. An opening is one, also when its keys are gone. */
export type SlotReader = Pick<LinkOpening, 'slotId' | 'readToken'>;

/** Slot and token for a request. @throws TypeError when the link has no relay */
export function readableSlot({ slotId, readToken }: SlotReader): {
  readonly slotId: string;
  readonly bearer: string;
} {
  if (slotId === null) throw new TypeError('slotId: the link has no relay');
  return { slotId, bearer: readToken };
}
