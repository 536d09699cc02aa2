// SPDX-License-Identifier: Apache-2.0
import { readerSlot } from './reader-slot.js';
import type { RelayContext, RelayParts } from './relay-parts.js';

/** GET /v1/slots/{slotId}/messages: a panel fetches what has come. Nothing is deleted by it. */
export async function listMessages(context: RelayContext, parts: RelayParts): Promise<Response> {
  const slot = await readerSlot(context, parts);
  if (slot instanceof Response) return slot;
  const messages = await parts.store.listMessages(slot.id);
  return context.json({
    messages: messages.map(({ number, wire, receivedS }) => ({
      number,
      wire: Buffer.from(wire).toString('base64url'),
      received: receivedS,
    })),
  });
}
