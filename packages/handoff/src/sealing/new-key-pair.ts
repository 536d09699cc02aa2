// SPDX-License-Identifier: Apache-2.0
import { generateKey } from '../keys/generate-key.js';
import { hpkeSuite } from './hpke-suite.js';

/** An X25519 key pair: of a link, or of one sealing. */
export async function newKeyPair(): Promise<CryptoKeyPair> {
  return generateKey(() => hpkeSuite.kem.generateKeyPair());
}
