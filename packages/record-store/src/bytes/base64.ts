// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './bytes.js';

/** Standard alphabet with padding (RFC 4648 section 4). */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/**
 * Reads what `toBase64` wrote.
 * @returns undefined when the text is anything else; also when it is a second spelling of the same bytes
 */
export function fromBase64(text: unknown): Bytes | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}
