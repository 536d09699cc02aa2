// SPDX-License-Identifier: Apache-2.0
import { toBase64 } from '../bytes/base64.js';
import { randomBytes } from '../bytes/random-bytes.js';
import { keyBytes } from '../crypto/suite.js';
import { RecordStoreError } from '../errors.js';
import type { VaultHeader } from '../vault/header.js';
import type { VaultKeys } from '../vault/vault-keys.js';
import { unwrapSecret, wrapSecret } from '../vault/vault-keys.js';
import { hpkeSuite } from './hpke-suite.js';

/** Makes the key pair of an inbox. The seed of the private key is sealed under the root and bound to the public key. */
export async function newInboxKeys(keys: VaultKeys): Promise<VaultHeader['inbox']> {
  const seed = randomBytes(keyBytes);
  const pair = await hpkeSuite.kem.deriveKeyPair(seed.slice().buffer);
  const publicKey = toBase64(new Uint8Array(await hpkeSuite.kem.serializePublicKey(pair.publicKey)));
  const sealedSeed = await wrapSecret(keys, seed, ['inbox', publicKey]);
  seed.fill(0);
  return { publicKey, sealedSeed };
}

/** The private key. @throws RecordStoreError `tampered` when someone put another public key beside it */
export async function openInboxKey(keys: VaultKeys, { inbox }: VaultHeader): Promise<CryptoKey> {
  const seed = await unwrapSecret(keys, inbox.sealedSeed, ['inbox', inbox.publicKey]);
  const pair = await hpkeSuite.kem.deriveKeyPair(seed.slice().buffer);
  seed.fill(0);
  const publicKey = toBase64(new Uint8Array(await hpkeSuite.kem.serializePublicKey(pair.publicKey)));
  if (publicKey !== inbox.publicKey) throw new RecordStoreError('tampered');
  return pair.privateKey;
}
