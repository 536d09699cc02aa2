// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './bytes.js';

const encoder = new TextEncoder();

/** UTF-8. */
export function toUtf8(text: string): Bytes {
  return encoder.encode(text);
}
