// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import type { RelaySlot } from '../link/derive-slot.js';
import type { LinkContent, LinkInstrument } from '../link/link-content.js';

/** A link whose signature is of a key that the page lists. Holds secrets: keep it in memory only, and forget it. */
export interface SignedLink {
  /** base64url of 16 bytes. */
  readonly id: string;
  readonly instruments: readonly LinkInstrument[];
  readonly languages: readonly string[];
  readonly expiresMs: number;
  /** Place in the page's list of relays; always one that the list has. */
  readonly relay: number | null;
  readonly deliveredAs: 'in-person' | 'remote' | null;
  /** Of the key that signed it. */
  readonly keyId: string;
  /** `402 917`: the panel shows the same. */
  readonly startCode: string;
  /** For `prepareLink`. */
  readonly secrets: {
    readonly link: LinkContent;
    readonly content: Bytes;
  };
}

/** A link that answers can be sealed to. */
export interface Link extends SignedLink {
  /** For `sealResult` and the relay client. */
  readonly secrets: SignedLink['secrets'] & { readonly slot: RelaySlot };
}
