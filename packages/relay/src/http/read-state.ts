// SPDX-License-Identifier: Apache-2.0
import { tokenBytes } from '../limits.js';
import { hashToken } from '../tokens/hash-token.js';
import { isToken } from '../tokens/is-token.js';
import { readBody } from './read-body.js';
import { refuse } from './refuse.js';
import type { RelayContext, RelayParts } from './relay-parts.js';
import { slotIdOf } from './slot-id-of.js';

/**
 * POST /v1/slots/{slotId}/state: a tablet asks whether the panel has accepted a result, and whether one was handed in
 * before: the page says so to whoever begins anew.
 */
export async function readState(context: RelayContext, parts: RelayParts): Promise<Response> {
  const slotId = slotIdOf(context, parts);
  if (slotId instanceof Response) return slotId;
  const token = await readBody(context, { least: tokenBytes, most: tokenBytes });
  if (token instanceof Response) return token;
  const slot = await parts.store.findSlot(slotId);
  const isWriter = isToken(slot?.writeTokenHash, hashToken(token));
  if (slot === undefined || !isWriter) return refuse(context, 'not-found');
  return context.json({ state: slot.isClosed ? 'used' : 'open', begun: slot.isBegun });
}
