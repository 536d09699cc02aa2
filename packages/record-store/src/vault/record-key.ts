// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from '../bytes/random-bytes.js';
import { importKey } from '../crypto/import-key.js';
import { keyBytes } from '../crypto/suite.js';
import type { VaultHeader } from './header.js';
import type { VaultKeys } from './vault-keys.js';
import { unwrapSecret, wrapSecret } from './vault-keys.js';

/** The key that seals records, ready for use. */
export interface RecordKey {
  readonly keyId: number;
  readonly key: CryptoKey;
}

/** Makes a random key and its sealed form for the header. */
export async function newRecordKey(
  keys: VaultKeys,
  keyId: number,
): Promise<{ readonly recordKey: RecordKey; readonly sealed: VaultHeader['recordKey'] }> {
  const bytes = randomBytes(keyBytes);
  const sealed = await wrapSecret(keys, bytes, ['record-key', keyId]);
  const key = await importKey(bytes);
  bytes.fill(0);
  return { recordKey: { keyId, key }, sealed: { keyId, sealed } };
}

/** @throws RecordStoreError `tampered` */
export async function openRecordKey(keys: VaultKeys, header: VaultHeader): Promise<RecordKey> {
  const { keyId, sealed } = header.recordKey;
  const bytes = await unwrapSecret(keys, sealed, ['record-key', keyId]);
  const key = await importKey(bytes);
  bytes.fill(0);
  return { keyId, key };
}
