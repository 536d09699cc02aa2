// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { toBase64Url } from '../bytes/base64url.js';
import { toUtf8 } from '../bytes/to-utf8.js';
import { idBytes, keyBytes } from '../format.js';

/** Where on a relay the results of a link go, and what lets one put them there. */
export interface RelaySlot {
  /** base64url of 16 bytes. */
  readonly slotId: string;
  /** 32 bytes. Whoever holds the link has it. */
  readonly writeToken: Bytes;
}

/** HKDF-SHA-256 (RFC 5869) over the link's secret, without salt: a relay that guesses ids finds none. */
export async function deriveSlot(secret: Uint8Array<ArrayBuffer>): Promise<RelaySlot> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const derive = async (purpose: string, length: number) => {
    const info = toUtf8(`cradleside/handoff/1/${purpose}`);
    const parameters = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
    return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, length * 8));
  };
  return {
    slotId: toBase64Url(await derive('slot', idBytes)),
    writeToken: await derive('relay-write', keyBytes),
  };
}
