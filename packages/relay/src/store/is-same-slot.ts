// SPDX-License-Identifier: Apache-2.0
import type { Slot, StoredSlot } from './relay-store.js';

/** Whether a slot that is asked for again is the one that is kept, and still open. */
export function isSameSlot(stored: StoredSlot, slot: Slot): boolean {
  return (
    !stored.isClosed &&
    stored.expiresS === slot.expiresS &&
    Buffer.compare(stored.writeTokenHash, slot.writeTokenHash) === 0 &&
    Buffer.compare(stored.readTokenHash, slot.readTokenHash) === 0
  );
}
