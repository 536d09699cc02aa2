// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';

/** True for exactly `length` bytes. */
export function isBytes(value: unknown, length: number): value is Bytes {
  return value instanceof Uint8Array && value.length === length;
}
