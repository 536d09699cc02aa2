// SPDX-License-Identifier: Apache-2.0
import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, it } from 'vitest';
import { sealResult } from '../answer/seal-result.js';
import { fromBase64Url } from '../bytes/base64url.js';
import { sha256 } from '../bytes/sha256.js';
import { toUtf8 } from '../bytes/to-utf8.js';
import { encodeCbor } from '../cbor/encode-cbor.js';
import { openResult } from '../receive/open-result.js';
import { fromHex, toHex } from '../testing/hex.js';
import { exported, pskContext } from '../testing/independent-hpke.js';
import { freshLink, nowMs } from '../testing/link-fixture.js';
import { linkFields } from '../testing/link-parts.js';
import { result } from '../testing/result-fixture.js';
import { rfc9180Psk as rfc } from '../testing/rfc9180-psk.js';
import { encodeResult } from './encode-result.js';
import { hpkeSuite } from './hpke-suite.js';
import { pad } from './padding.js';

const { kem } = hpkeSuite;

/** X25519 by WebCrypto alone. The private key is put into PKCS #8 by hand (RFC 8410 section 7). */
async function agree(privateKey: Uint8Array, publicKey: Uint8Array): Promise<Uint8Array> {
  const pkcs8 = Uint8Array.of(...fromHex('302e020100300506032b656e04220420'), ...privateKey);
  const own = await crypto.subtle.importKey('pkcs8', pkcs8, 'X25519', false, ['deriveBits']);
  const other = await crypto.subtle.importKey('raw', publicKey.slice(), 'X25519', false, []);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'X25519', public: other }, own, 256));
}

describe('RFC 9180 A.1.2, mode_psk with X25519', () => {
  const suite = new CipherSuite({
    kem: new DhkemX25519HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes128Gcm(),
  });
  const info = fromHex(rfc.info).buffer;
  const psk = { id: fromHex(rfc.pskId).buffer, key: fromHex(rfc.psk).buffer };

  it('the library seals as the vector says', async () => {
    const { publicKey } = await suite.kem.deriveKeyPair(fromHex(rfc.ikmR).buffer);
    expect(toHex(new Uint8Array(await suite.kem.serializePublicKey(publicKey)))).toBe(rfc.pkRm);
    const ekm = fromHex(rfc.ikmE).buffer;
    const sender = await suite.createSenderContext({ recipientPublicKey: publicKey, info, psk, ekm });
    expect(toHex(new Uint8Array(sender.enc))).toBe(rfc.enc);
    for (const { aad, ciphertext } of rfc.encryptions) {
      const sealed = await sender.seal(fromHex(rfc.plaintext).buffer, fromHex(aad).buffer);
      expect(toHex(new Uint8Array(sealed))).toBe(ciphertext);
    }
    for (const { context, value } of rfc.exports)
      expect(toHex(new Uint8Array(await sender.export(fromHex(context).buffer, 32)))).toBe(value);
  });

  it('the library opens what the vector says', async () => {
    const recipientKey = await suite.kem.deserializePrivateKey(fromHex(rfc.skRm).buffer);
    const enc = fromHex(rfc.enc).buffer;
    const recipient = await suite.createRecipientContext({ recipientKey, enc, info, psk });
    for (const { aad, ciphertext } of rfc.encryptions) {
      const opened = await recipient.open(fromHex(ciphertext).buffer, fromHex(aad).buffer);
      expect(toHex(new Uint8Array(opened))).toBe(rfc.plaintext);
    }
  });

  it('the key schedule that the tests wrote from the RFC agrees with it', async () => {
    const context = pskContext({
      agreed: await agree(fromHex(rfc.skRm), fromHex(rfc.enc)),
      enc: fromHex(rfc.enc),
      recipientPublicKey: fromHex(rfc.pkRm),
      info: fromHex(rfc.info),
      psk: fromHex(rfc.psk),
      pskId: fromHex(rfc.pskId),
      aeadId: 1,
    });
    expect(toHex(context.sharedSecret)).toBe(rfc.sharedSecret);
    expect(toHex(context.key)).toBe(rfc.key);
    expect(toHex(context.baseNonce)).toBe(rfc.baseNonce);
    expect(toHex(context.exporterSecret)).toBe(rfc.exporterSecret);
    for (const { context: exporterContext, value } of rfc.exports)
      expect(toHex(exported(context, 1, fromHex(exporterContext)))).toBe(value);
  });
});

describe('our suite, by the key schedule that the tests wrote from the RFC', async () => {
  const { link, opening } = await freshLink();
  const [, id, recipientPublicKey, secret, expiresS] = linkFields(opening) as [number, ...Uint8Array[]];
  const content = fromBase64Url(opening.content) ?? new Uint8Array();
  const aad = encodeCbor([1, id ?? null, await sha256(content), expiresS ?? null]);
  const input = {
    recipientPublicKey: recipientPublicKey ?? new Uint8Array(),
    info: toUtf8('cradleside/handoff/1'),
    psk: secret ?? new Uint8Array(),
    pskId: id ?? new Uint8Array(),
    aeadId: 2,
  } as const;
  const aes = async (key: Uint8Array, nonce: Uint8Array) => ({
    key: await crypto.subtle.importKey('raw', key.slice(), 'AES-GCM', false, ['encrypt', 'decrypt']),
    algorithm: { name: 'AES-GCM', iv: nonce.slice(), additionalData: aad },
  });
  const fourDigits = (context: ReturnType<typeof pskContext>) => {
    const bytes = exported(context, 2, toUtf8('cradleside/confirm-code/1'));
    return String(Number.parseInt(toHex(bytes.subarray(0, 6)), 16) % 10_000).padStart(4, '0');
  };

  it('opens what sealResult made, and finds the same confirm code', async () => {
    const { wire, confirmCode } = await sealResult(link, result);
    const enc = wire.subarray(9, 41);
    const privateKey = fromBase64Url(opening.privateKey) ?? new Uint8Array();
    const context = pskContext({ ...input, agreed: await agree(privateKey, enc), enc });
    const { key, algorithm } = await aes(context.key, context.baseNonce);
    const opened = new Uint8Array(await crypto.subtle.decrypt(algorithm, key, wire.slice(41)));
    expect(opened).toEqual(pad(encodeResult(result)));
    expect(fourDigits(context)).toBe(confirmCode);
  });

  it('makes what openResult opens, with the same confirm code', async () => {
    const pair = await kem.generateKeyPair();
    const enc = new Uint8Array(await kem.serializePublicKey(pair.publicKey));
    const privateKey = new Uint8Array(await kem.serializePrivateKey(pair.privateKey));
    const agreed = await agree(privateKey, input.recipientPublicKey);
    const context = pskContext({ ...input, agreed, enc });
    const { key, algorithm } = await aes(context.key, context.baseNonce);
    const sealed = await crypto.subtle.encrypt(algorithm, key, pad(encodeResult(result)));
    const wire = Uint8Array.of(1, ...input.pskId.subarray(0, 8), ...enc, ...new Uint8Array(sealed));
    const opened = await openResult(opening, wire, nowMs);
    expect(opened).toEqual({ ok: true, result, confirmCode: fourDigits(context) });
  });
});
