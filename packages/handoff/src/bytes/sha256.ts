// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './bytes.js';
import { concatenate } from './concatenate.js';

/** SHA-256 over all parts after one another. */
export async function sha256(...parts: readonly Uint8Array[]): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', concatenate(...parts)));
}
