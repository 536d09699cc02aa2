// SPDX-License-Identifier: Apache-2.0
import { mostMessages, skewS } from '../limits.js';
import { isToken } from '../tokens/is-token.js';
import type { MessagePost, PostOutcome, StoredSlot } from './relay-store.js';

/**
 * Decides what becomes of a message. Both drivers ask it inside the transaction that would store it.
 * @param post
 * @param slot the slot that the post names, if there is one
 * @param storedWires reads what the slot holds; asked only when the token is right
 */
export function judgeMessage(
  post: MessagePost,
  slot: StoredSlot | undefined,
  storedWires: () => readonly Uint8Array[],
): PostOutcome {
  // A slot that does not exist takes the same way as one with another token.
  const isWriter = isToken(slot?.writeTokenHash, post.writeTokenHash);
  if (slot === undefined || !isWriter) return 'unknown';
  if (slot.isClosed || post.nowS > slot.expiresS + skewS) return 'closed';
  const wires = storedWires();
  if (wires.some((wire) => Buffer.compare(wire, post.wire) === 0)) return 'same';
  return wires.length >= mostMessages ? 'full' : 'stored';
}
