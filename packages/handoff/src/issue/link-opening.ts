// SPDX-License-Identifier: Apache-2.0

/**
 * What opens the results of one link. JSON; bytes are base64url. Removing `privateKey`, `secret` and `content` makes every
 * result of the link unreadable for good, also those that somebody kept. The rest is enough to tidy up on the relay.
 */
export interface LinkOpening {
  readonly version: 1;
  readonly linkId: string;
  readonly privateKey: string;
  readonly secret: string;
  /** The signed bytes of the link, its secret among them: results are bound to them. */
  readonly content: string;
  readonly expiresMs: number;
  readonly relay: number | null;
  /** Where on the relay the results lie; null without one. */
  readonly slotId: string | null;
  /** Reads and deletes on a relay. It is in no link. */
  readonly readToken: string;
}
