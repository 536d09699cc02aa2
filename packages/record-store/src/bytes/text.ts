// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './bytes.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8. */
export function toUtf8(text: string): Bytes {
  return encoder.encode(text);
}

/**
 * Reads UTF-8.
 * @throws TypeError when the bytes are no UTF-8
 */
export function fromUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
