// SPDX-License-Identifier: Apache-2.0
import { toBase64Url } from '../bytes/base64url.js';
import { generateKey } from '../keys/generate-key.js';
import { keyIdOf } from '../link/key-id.js';
import { signatureAlgorithm } from '../link/signature.js';

/** A panel's key for signing links. JSON; the private half belongs into the vault. */
export interface SigningKey {
  /** base64url of the first 8 bytes of SHA-256 over the public key. */
  readonly keyId: string;
  /** Ed25519, base64url of 32 bytes: what the agency's page lists. */
  readonly publicKey: string;
  /** PKCS #8, base64url. */
  readonly privateKey: string;
}

/** Makes a key pair. */
export async function newSigningKey(): Promise<SigningKey> {
  const pair = await generateKey(() =>
    crypto.subtle.generateKey(signatureAlgorithm, true, ['sign', 'verify']),
  );
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const privateKey = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return {
    keyId: toBase64Url(await keyIdOf(publicKey)),
    publicKey: toBase64Url(publicKey),
    privateKey: toBase64Url(privateKey),
  };
}
