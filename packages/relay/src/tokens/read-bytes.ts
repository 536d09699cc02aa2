// SPDX-License-Identifier: Apache-2.0

/**
 * Reads base64url of an exact length in bytes.
 * @returns undefined for any other text, and for a second spelling of the same bytes
 */
export function readBytes(text: string, length: number): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.length === length && bytes.toString('base64url') === text ? bytes : undefined;
}
