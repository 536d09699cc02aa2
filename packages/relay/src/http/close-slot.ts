// SPDX-License-Identifier: Apache-2.0
import { readerSlot } from './reader-slot.js';
import { refuse } from './refuse.js';
import type { RelayContext, RelayParts } from './relay-parts.js';

/**
 * DELETE /v1/slots/{slotId}: a panel has accepted a result. Nothing more comes in; tablets are told so until it expires. With
 * ?only=empty it stays open where something lies in it that the panel has not fetched and deleted.
 */
export async function closeSlot(context: RelayContext, parts: RelayParts): Promise<Response> {
  const slot = await readerSlot(context, parts);
  if (slot instanceof Response) return slot;
  const only = context.req.query('only');
  if (only !== undefined && only !== 'empty') return refuse(context, 'bad-request');
  if (only === undefined) await parts.store.closeSlot(slot.id);
  else if (!(await parts.store.closeEmptySlot(slot.id))) return refuse(context, 'conflict');
  return context.body(null, 204);
}
