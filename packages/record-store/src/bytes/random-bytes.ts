// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './bytes.js';

/** From the browser's cryptographic generator. */
export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}
