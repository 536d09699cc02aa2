// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { concatenate } from '../bytes/concatenate.js';
import { toUtf8 } from '../bytes/to-utf8.js';

/** Ed25519 (RFC 8032). */
export const signatureAlgorithm = 'Ed25519';

/** What is signed says what it is, so that no signature of another kind can be passed off as one of a link. */
export function signedMessage(content: Uint8Array): Bytes {
  return concatenate(toUtf8('cradleside/link/1\n'), content);
}
