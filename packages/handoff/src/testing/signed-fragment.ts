// SPDX-License-Identifier: Apache-2.0
import { fromBase64Url, toBase64Url } from '../bytes/base64url.js';
import { concatenate } from '../bytes/concatenate.js';
import type { SigningKey } from '../issue/new-signing-key.js';
import { signatureAlgorithm, signedMessage } from '../link/signature.js';

/** A fragment with any content, properly signed: what a listed key may be made to sign. */
export async function signedFragment(content: Uint8Array, { privateKey }: SigningKey): Promise<string> {
  const pkcs8 = fromBase64Url(privateKey) ?? new Uint8Array();
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, signatureAlgorithm, false, ['sign']);
  const signature = await crypto.subtle.sign(signatureAlgorithm, key, signedMessage(content));
  return toBase64Url(concatenate(content, new Uint8Array(signature)));
}
