// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from '../bytes/bytes.js';
import { frame } from '../bytes/frame.js';
import { suite } from './suite.js';

/** What a derived key is for. */
export type Purpose =
  | 'slot'
  | 'backup-recovery'
  | 'wrap'
  | 'head'
  | 'audit'
  | 'set'
  | 'backup-slot'
  | 'backup-chunks';

/** Secret bytes from which keys are derived with HKDF-SHA-256 (RFC 5869). The bytes cannot be read out again. */
export async function importSecret(secret: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits', 'deriveKey']);
}

/** A non-extractable AES-256-GCM key for one purpose. @param salt the vault's id, so that vaults never share a key */
export async function expandKey(secret: CryptoKey, purpose: Purpose, salt: Bytes): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: info(purpose) },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** 32 bytes for one purpose. */
export async function expandBytes(secret: CryptoKey, purpose: Purpose, salt: Bytes): Promise<Bytes> {
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt, info: info(purpose) };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, secret, 256));
}

function info(purpose: Purpose): Bytes {
  return frame('cradleside', suite, purpose);
}
