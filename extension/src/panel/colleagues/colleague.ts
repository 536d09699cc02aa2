// SPDX-License-Identifier: Apache-2.0
import type { CardRole, ExchangeKey } from '@cradleside/handoff/letter';

/** This panel's key for letters, and how its owner calls herself on her card. */
export interface OwnExchangeKey extends ExchangeKey {
  readonly name: string;
  readonly role: CardRole;
}

/** Somebody whose card was added. */
export interface Colleague {
  readonly name: string;
  readonly role: CardRole;
  /** X25519, base64url. */
  readonly publicKey: string;
  /** Six groups of five digits. */
  readonly fingerprint: string;
  /** When the two of them have compared the fingerprint; null: not yet, and nothing is sent or taken in. */
  readonly confirmed: string | null;
}
