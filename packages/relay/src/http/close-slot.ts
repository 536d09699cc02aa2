// SPDX-License-Identifier: Apache-2.0
import { readerSlot } from './reader-slot.js';
import type { RelayContext, RelayParts } from './relay-parts.js';

/** DELETE /v1/slots/{slotId}: a panel has accepted a result. Nothing more comes in; tablets are told so until it expires. */
export async function closeSlot(context: RelayContext, parts: RelayParts): Promise<Response> {
  const slot = await readerSlot(context, parts);
  if (slot instanceof Response) return slot;
  await parts.store.closeSlot(slot.id);
  return context.body(null, 204);
}
