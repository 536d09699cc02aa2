// SPDX-License-Identifier: Apache-2.0
import { tokenBytes, wireBytes } from '../limits.js';
import { hashToken } from '../tokens/hash-token.js';
import { readBody } from './read-body.js';
import { refuse } from './refuse.js';
import type { RelayContext, RelayParts } from './relay-parts.js';
import { slotIdOf } from './slot-id-of.js';

const bodyBytes = tokenBytes + wireBytes;

/** POST /v1/slots/{slotId}/messages: a tablet hands in a sealed result. 201 means that the disk has it. */
export async function postMessage(context: RelayContext, parts: RelayParts): Promise<Response> {
  const slotId = slotIdOf(context, parts);
  if (slotId instanceof Response) return slotId;
  const body = await readBody(context, { least: bodyBytes, most: bodyBytes });
  if (body instanceof Response) return body;
  const outcome = await parts.store.addMessage({
    slotId,
    writeTokenHash: hashToken(body.subarray(0, tokenBytes)),
    wire: body.subarray(tokenBytes),
    nowS: parts.clock.nowS(),
  });
  switch (outcome) {
    case 'stored':
    case 'same':
      return context.json({ state: 'stored' }, 201);
    case 'unknown':
      return refuse(context, 'not-found');
    case 'closed':
      return refuse(context, 'gone');
    case 'full':
      return refuse(context, 'full');
  }
}
