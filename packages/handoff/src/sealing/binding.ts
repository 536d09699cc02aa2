// SPDX-License-Identifier: Apache-2.0
import { sha256 } from '../bytes/sha256.js';
import { toUtf8 } from '../bytes/to-utf8.js';
import { encodeCbor } from '../cbor/encode-cbor.js';
import { version } from '../format.js';
import type { LinkContent } from '../link/link-content.js';

/** What a sealed result hangs on besides the keys. */
export interface Binding {
  readonly info: ArrayBuffer;
  /** The pre-shared key: without the link nobody makes a result that opens. */
  readonly psk: { readonly id: ArrayBuffer; readonly key: ArrayBuffer };
  readonly aad: ArrayBuffer;
}

/** Binds to the link, to all that it says (SHA-256 over the signed bytes), and to its expiry. */
export async function bindingOf(link: LinkContent, content: Uint8Array): Promise<Binding> {
  const { id, secret, expiresS } = link;
  return {
    info: toUtf8('cradleside/handoff/1').buffer,
    psk: { id: id.slice().buffer, key: secret.slice().buffer },
    aad: encodeCbor([version, id, await sha256(content), expiresS]).buffer,
  };
}
