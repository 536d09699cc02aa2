// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { fromBase64Url } from '../bytes/base64url.js';
import { decimalCode } from '../bytes/decimal-code.js';
import { toUtf8 } from '../bytes/to-utf8.js';
import { fromHex } from '../testing/hex.js';
import { authContext, exported } from '../testing/independent-hpke.js';
import { newExchangeKey, sealLetter } from './index.js';
import { headBytes } from './letter-format.js';

const bytesOf = (text: string) => fromBase64Url(text) ?? new Uint8Array();

/** X25519 by WebCrypto alone. The private key is put into PKCS #8 by hand (RFC 8410 section 7). */
async function agree(privateKey: Uint8Array, publicKey: Uint8Array): Promise<Uint8Array> {
  const pkcs8 = Uint8Array.of(...fromHex('302e020100300506032b656e04220420'), ...privateKey);
  const own = await crypto.subtle.importKey('pkcs8', pkcs8, 'X25519', false, ['deriveBits']);
  const other = await crypto.subtle.importKey('raw', publicKey.slice(), 'X25519', false, []);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'X25519', public: other }, own, 256));
}

it('a letter is HPKE in mode_auth, opened by a key schedule that the tests wrote from RFC 9180', async () => {
  const [anna, berta] = [await newExchangeKey(), await newExchangeKey()];
  const content = toUtf8('a letter');
  const { file, arrivalCode } = await sealLetter(content, { from: anna, to: berta.publicKey });
  const enc = file.slice(headBytes, headBytes + 32);
  const senderPublicKey = bytesOf(anna.publicKey);
  const own = bytesOf(berta.privateKey);
  const context = authContext({
    agreed: [await agree(own, enc), await agree(own, senderPublicKey)],
    enc,
    recipientPublicKey: bytesOf(berta.publicKey),
    senderPublicKey,
    info: toUtf8('cradleside/letter/1'),
    aeadId: 2,
  });
  const key = await crypto.subtle.importKey('raw', context.key.slice(), 'AES-GCM', false, ['decrypt']);
  const opening = {
    name: 'AES-GCM',
    iv: context.baseNonce.slice(),
    additionalData: file.slice(0, headBytes),
  };
  const opened = new Uint8Array(await crypto.subtle.decrypt(opening, key, file.slice(headBytes + 32)));
  expect(opened.slice(0, 4)).toEqual(Uint8Array.of(0, 0, 0, content.length));
  expect(opened.slice(4, 4 + content.length)).toEqual(content);
  const code = decimalCode(exported(context, 2, toUtf8('cradleside/arrival-code/1')), 6);
  expect(`${code.slice(0, 3)} ${code.slice(3)}`).toBe(arrivalCode);
});
