// SPDX-License-Identifier: Apache-2.0
import { readerSlot } from './reader-slot.js';
import { refuse } from './refuse.js';
import type { RelayContext, RelayParts } from './relay-parts.js';

const highestNumber = 2 ** 31 - 1;

/** DELETE /v1/slots/{slotId}/messages?through=N: a panel has stored the messages up to N. */
export async function deleteMessages(context: RelayContext, parts: RelayParts): Promise<Response> {
  const slot = await readerSlot(context, parts);
  if (slot instanceof Response) return slot;
  const text = context.req.query('through') ?? '';
  const through = /^\d{1,10}$/.test(text) ? Number(text) : undefined;
  if (through === undefined || through > highestNumber) return refuse(context, 'bad-request');
  await parts.store.deleteMessages(slot.id, through);
  return context.body(null, 204);
}
