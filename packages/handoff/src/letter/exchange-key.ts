// SPDX-License-Identifier: Apache-2.0
import { toBase64Url } from '../bytes/base64url.js';
import { hpkeSuite } from '../sealing/hpke-suite.js';
import { newKeyPair } from '../sealing/new-key-pair.js';

/** The key with which a panel writes and receives letters. JSON; the private half belongs into the vault. */
export interface ExchangeKey {
  /** X25519, base64url of 32 bytes. */
  readonly publicKey: string;
  /** X25519, base64url of 32 bytes. */
  readonly privateKey: string;
}

/** Makes a key pair. */
export async function newExchangeKey(): Promise<ExchangeKey> {
  const pair = await newKeyPair();
  return {
    publicKey: toBase64Url(new Uint8Array(await hpkeSuite.kem.serializePublicKey(pair.publicKey))),
    privateKey: toBase64Url(new Uint8Array(await hpkeSuite.kem.serializePrivateKey(pair.privateKey))),
  };
}
