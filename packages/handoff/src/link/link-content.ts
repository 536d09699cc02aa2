// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';

/** An instrument that a link asks for. */
export interface LinkInstrument {
  /** Its id, such as `phq-9`. */
  readonly id: string;
  /** `digestOf` its definition: the page must hold the very same. 8 bytes. */
  readonly digest: Uint8Array;
}

/** What a link says. All of it is signed, and all of it is bound into the sealed result. */
export interface LinkContent {
  readonly id: Bytes;
  readonly publicKey: Bytes;
  /** Known to those who hold the link: only they can make a result that opens. */
  readonly secret: Bytes;
  readonly expiresS: number;
  /** Place in the page's list of relays, from 0. */
  readonly relay: number | null;
  readonly deliveredAs: 'in-person' | 'remote' | null;
  /** BCP 47 tags to choose from; among them, by name, translations that are used only when asked for: `phq-9/ar`. */
  readonly languages: readonly string[];
  readonly instruments: readonly LinkInstrument[];
  /** Which signing key. */
  readonly keyId: Bytes;
}
