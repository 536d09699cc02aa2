// SPDX-License-Identifier: Apache-2.0
import { slotIdBytes } from '../limits.js';
import { readBytes } from '../tokens/read-bytes.js';
import { refuse } from './refuse.js';
import type { RelayContext, RelayParts } from './relay-parts.js';

/** The slot that the address names, once its rate allows it; or the refusal to send. */
export function slotIdOf(context: RelayContext, { slotLimit }: RelayParts): Uint8Array | Response {
  const text = context.req.param('slotId') ?? '';
  const id = readBytes(text, slotIdBytes);
  if (id === undefined) return refuse(context, 'not-found');
  const waitS = slotLimit.take(text);
  return waitS === 0 ? id : refuse(context, 'slow-down', { 'retry-after': String(waitS) });
}
