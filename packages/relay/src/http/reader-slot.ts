// SPDX-License-Identifier: Apache-2.0
import { tokenBytes } from '../limits.js';
import type { StoredSlot } from '../store/relay-store.js';
import { hashToken } from '../tokens/hash-token.js';
import { isToken } from '../tokens/is-token.js';
import { readBytes } from '../tokens/read-bytes.js';
import { bearer } from './bearer.js';
import { refuse } from './refuse.js';
import type { RelayContext, RelayParts } from './relay-parts.js';
import { slotIdOf } from './slot-id-of.js';

const nobody = new Uint8Array(tokenBytes);

/** The slot whose read token the request carries, or the refusal to send. */
export async function readerSlot(context: RelayContext, parts: RelayParts): Promise<StoredSlot | Response> {
  const id = slotIdOf(context, parts);
  if (id instanceof Response) return id;
  const token = readBytes(bearer(context), tokenBytes) ?? nobody;
  const slot = await parts.store.findSlot(id);
  const isReader = isToken(slot?.readTokenHash, hashToken(token));
  return slot === undefined || !isReader ? refuse(context, 'not-found') : slot;
}
