// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';

/** A non-extractable AES-256-GCM key from 32 bytes. */
export async function importKey(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
