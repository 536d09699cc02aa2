// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './bytes.js';

/** From the cryptographic generator of the browser, or of Node. */
export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}
