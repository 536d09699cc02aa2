// SPDX-License-Identifier: Apache-2.0
import { decodeBase45, encodeBase45 } from '@cradleside/handoff/base45';
import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { fromHex, toHex } from '../../../packages/handoff/src/testing/hex.ts';
import { rfc9180Psk as rfc } from '../../../packages/handoff/src/testing/rfc9180-psk.ts';

/** Published answers, computed by this browser. @returns {Promise<Record<string, boolean>>} what agrees */
export async function knownAnswers() {
  return {
    'RFC 9180 A.1.2': await hpkePsk(),
    'RFC 9285 4.4': toHex(decodeBase45('QED8WEX0')) === toHex(new TextEncoder().encode('ietf!')),
    'RFC 9285 4.3': encodeBase45(new TextEncoder().encode('Hello!!')) === '%69 VD92EX0',
    'RFC 8032 7.1 test 2': await ed25519(),
  };
}

async function hpkePsk() {
  const suite = new CipherSuite({
    kem: new DhkemX25519HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes128Gcm(),
  });
  const recipient = await suite.createRecipientContext({
    recipientKey: await suite.kem.deserializePrivateKey(fromHex(rfc.skRm).buffer),
    enc: fromHex(rfc.enc).buffer,
    info: fromHex(rfc.info).buffer,
    psk: { id: fromHex(rfc.pskId).buffer, key: fromHex(rfc.psk).buffer },
  });
  for (const { aad, ciphertext } of rfc.encryptions) {
    const opened = await recipient.open(fromHex(ciphertext).buffer, fromHex(aad).buffer);
    if (toHex(new Uint8Array(opened)) !== rfc.plaintext) return false;
  }
  for (const { context, value } of rfc.exports)
    if (toHex(new Uint8Array(await recipient.export(fromHex(context).buffer, 32))) !== value) return false;
  return true;
}

async function ed25519() {
  const publicKey = fromHex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
  const signature = fromHex(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  );
  const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
  const genuine = await crypto.subtle.verify('Ed25519', key, signature, fromHex('72'));
  return genuine && !(await crypto.subtle.verify('Ed25519', key, signature, fromHex('73')));
}
