// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './bytes.js';

/** All parts after one another. */
export function concatenate(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
