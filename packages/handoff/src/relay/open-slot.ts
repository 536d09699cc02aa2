// SPDX-License-Identifier: Apache-2.0
import { fromBase64Url, toBase64Url } from '../bytes/base64url.js';
import { sha256 } from '../bytes/sha256.js';
import { keyBytes } from '../format.js';
import type { LinkOpening } from '../issue/link-opening.js';
import type { Outcome } from './outcome.js';
import { askRelay } from './relay-request.js';
import type { RelayOptions } from './relay-request.js';
import { relaySlot } from './relay-slot.js';

const created = 201;
const already = 200;
const conflict = 409;

/**
 * Makes room for the results of a link. Do it before the link is shown. The relay gets hashes of the two tokens.
 * @param clinicianToken the agency's, base64url or the like
 */
export async function openSlot(
  url: string,
  opening: LinkOpening,
  clinicianToken: string,
  options: RelayOptions,
): Promise<Outcome> {
  const { slotId, writeToken } = await relaySlot(opening);
  const readToken = fromBase64Url(opening.readToken);
  if (readToken?.length !== keyBytes) throw new TypeError('opening: it has no read token');
  const body = JSON.stringify({
    expires: Math.floor(opening.expiresMs / 1000),
    writeTokenHash: toBase64Url(await sha256(writeToken)),
    readTokenHash: toBase64Url(await sha256(readToken)),
  });
  const request = { method: 'PUT', slotId, path: '', bearer: clinicianToken, body } as const;
  const outcome = await askRelay(
    url,
    { ...request, contentType: 'application/json' },
    [created, already, conflict],
    options,
  );
  if (!outcome.ok) return outcome;
  // Somebody else's slot under our id, or one that was closed.
  return outcome.response.status === conflict ? { ok: false, code: 'refused' } : { ok: true };
}
