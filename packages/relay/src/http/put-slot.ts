// SPDX-License-Identifier: Apache-2.0
import { z } from 'zod';
import { longestLifeS, skewS, tokenBytes } from '../limits.js';
import type { Slot } from '../store/relay-store.js';
import { hashToken } from '../tokens/hash-token.js';
import { isToken } from '../tokens/is-token.js';
import { readBytes } from '../tokens/read-bytes.js';
import { bearer } from './bearer.js';
import { readBody } from './read-body.js';
import { refuse } from './refuse.js';
import type { RelayContext, RelayParts } from './relay-parts.js';
import { slotIdOf } from './slot-id-of.js';

const bodySize = { least: 2, most: 512 };
const bodySchema = z.strictObject({
  expires: z.int().positive(),
  writeTokenHash: z.string(),
  readTokenHash: z.string(),
});

/** PUT /v1/slots/{slotId}: a panel lays down a slot for a link. */
export async function putSlot(context: RelayContext, parts: RelayParts): Promise<Response> {
  const { store, clock, trust, settings } = parts;
  if (!isClinician(bearer(context), settings.clinicianTokenHashes)) return refuse(context, 'unauthorized');
  const id = slotIdOf(context, parts);
  if (id instanceof Response) return id;
  const body = await readBody(context, bodySize);
  if (body instanceof Response) return body;
  const slot = slotOf(id, body);
  const nowS = clock.nowS();
  if (slot === undefined || slot.expiresS <= nowS || slot.expiresS > nowS + longestLifeS + skewS)
    return refuse(context, 'bad-request');
  trust.confirm();
  const outcome = await store.putSlot(slot);
  if (outcome === 'other') return refuse(context, 'conflict');
  return context.json({ state: 'open' }, outcome === 'new' ? 201 : 200);
}

/** Compares with every hash, so that the time does not tell which one is near. */
function isClinician(token: string, hashes: readonly string[]): boolean {
  const hash = hashToken(token);
  return hashes.map((known) => isToken(Buffer.from(known, 'base64url'), hash)).includes(true);
}

function slotOf(id: Uint8Array, body: Uint8Array): Slot | undefined {
  const parsed = bodySchema.safeParse(parseJson(body));
  if (!parsed.success) return undefined;
  const writeTokenHash = readBytes(parsed.data.writeTokenHash, tokenBytes);
  const readTokenHash = readBytes(parsed.data.readTokenHash, tokenBytes);
  if (writeTokenHash === undefined || readTokenHash === undefined) return undefined;
  return { id, expiresS: parsed.data.expires, writeTokenHash, readTokenHash };
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
