// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { readLink } from './answer/read-link.js';
import { toBase64Url } from './bytes/base64url.js';
import { openResult } from './receive/open-result.js';
import { parseSealedText } from './receive/parse-sealed-text.js';
import { relaySlot } from './relay/relay-slot.js';
import { nowMs } from './testing/link-fixture.js';
import { version1 } from './testing/version-1.js';

describe('what was released as version 1', () => {
  it('is still a link', async () => {
    const { fragment, publicKey, keyId, startCode, opening } = version1;
    const read = await readLink(fragment, { keys: [{ keyId, publicKey }], nowMs, relayCount: 2 });
    expect(read).toMatchObject({
      ok: true,
      link: {
        id: opening.linkId,
        instruments: [
          { id: 'phq-2', digest: new Uint8Array(8).fill(2) },
          { id: 'gad-2', digest: new Uint8Array(8).fill(3) },
        ],
        languages: ['en', 'es-US', 'gad-2/ar'],
        expiresMs: nowMs + 86_400_000,
        relay: 1,
        deliveredAs: 'remote',
        keyId,
        startCode,
      },
    });
  });

  it('still leads to the same slot', async () => {
    const { opening, writeToken } = version1;
    const slot = await relaySlot(opening);
    expect([slot.slotId, toBase64Url(slot.writeToken)]).toEqual([opening.slotId, writeToken]);
  });

  it('still opens, with the same confirm code', async () => {
    const { text, opening, result, confirmCode } = version1;
    const wire = parseSealedText(text) ?? new Uint8Array();
    expect(await openResult(opening, wire, nowMs)).toEqual({ ok: true, result, confirmCode });
  });
});
