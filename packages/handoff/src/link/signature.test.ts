// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { readLink } from '../answer/read-link.js';
import { toBase64Url } from '../bytes/base64url.js';
import { createLink } from '../issue/create-link.js';
import { fromHex, toHex } from '../testing/hex.js';
import { nowMs, request } from '../testing/link-fixture.js';
import { keyIdOf } from './key-id.js';
import { signatureAlgorithm } from './signature.js';

/** RFC 8032 section 7.1, tests 1 and 2. */
const published = [
  {
    secret: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    secret: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
];

/** RFC 8410 section 7. */
const pkcs8Start = '302e020100300506032b657004220420';

describe.each(published)('RFC 8032, message $message', ({ secret, publicKey, message, signature }) => {
  it('is signed and verified as published', async () => {
    const pkcs8 = fromHex(pkcs8Start + secret);
    const signing = await crypto.subtle.importKey('pkcs8', pkcs8, signatureAlgorithm, false, ['sign']);
    const signed = await crypto.subtle.sign(signatureAlgorithm, signing, fromHex(message));
    expect(toHex(new Uint8Array(signed))).toBe(signature);
    const raw = fromHex(publicKey);
    const verifying = await crypto.subtle.importKey('raw', raw, signatureAlgorithm, false, ['verify']);
    const verify = (bytes: BufferSource) =>
      crypto.subtle.verify(signatureAlgorithm, verifying, bytes, fromHex(message));
    expect(await verify(fromHex(signature))).toBe(true);
    expect(await verify(fromHex(signature).fill(1, 0, 1))).toBe(false);
  });

  it('its key signs links that a page which lists it accepts', async () => {
    const key = {
      keyId: toBase64Url(await keyIdOf(fromHex(publicKey))),
      publicKey: toBase64Url(fromHex(publicKey)),
      privateKey: toBase64Url(fromHex(pkcs8Start + secret)),
    };
    const { fragment } = await createLink(request, key);
    expect(await readLink(fragment, { keys: [key], nowMs, relayCount: 1 })).toHaveProperty('ok', true);
  });
});
