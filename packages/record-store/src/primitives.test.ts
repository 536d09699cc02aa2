// SPDX-License-Identifier: Apache-2.0
import { CipherSuite } from '@hpke/core';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './bytes/base64.js';
import { frame } from './bytes/frame.js';
import { fromHex, toHex } from './bytes/hex.js';
import { runArgon2Task } from './crypto/argon2-task.js';
import { Digest } from './crypto/digest.js';
import { expandBytes, importSecret } from './crypto/expand.js';
import { newKdfParameters, readKdfParameters } from './crypto/kdf-parameters.js';
import { pad, unpad } from './crypto/padding.js';
import { hpkeSuite } from './inbox/hpke-suite.js';
import { oracleArgon2 } from './testing/oracle-argon2.js';
import { SetDigest } from './vault/set-digest.js';

const filled = (length: number, byte: number) => new Uint8Array(length).fill(byte);
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('Argon2id', () => {
  it('of the oracle is that of RFC 9106 section 5.3', () => {
    const tag = oracleArgon2(filled(32, 1), filled(16, 2), {
      memoryKibibytes: 32,
      passes: 3,
      lanes: 4,
      key: filled(8, 3),
      personalization: filled(12, 4),
    });
    expect(toHex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  it.each([
    { memoryKibibytes: 64, passes: 3, lanes: 1 },
    { memoryKibibytes: 128, passes: 2, lanes: 1 },
    { memoryKibibytes: 256, passes: 2, lanes: 4 },
  ])('of ours is that of the oracle: %o', async ({ memoryKibibytes, passes, lanes }) => {
    const passphrase = new TextEncoder().encode('otter lantern quartz meadow');
    const salt = filled(16, 7);
    const expected = oracleArgon2(passphrase, salt, { memoryKibibytes, passes, lanes });
    expect(toHex(await runArgon2Task({ passphrase, salt, memoryKibibytes, passes, lanes }))).toBe(
      toHex(expected),
    );
  });
});

describe('HKDF', () => {
  it('of the oracle is that of RFC 5869 test case 1', () => {
    const okm = hkdf(
      sha256,
      filled(22, 0x0b),
      fromHex('000102030405060708090a0b0c'),
      fromHex('f0f1f2f3f4f5f6f7f8f9'),
      42,
    );
    expect(toHex(okm)).toBe(
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    );
  });

  it('of ours is that of the oracle', async () => {
    const [secret, salt] = [filled(32, 9), filled(16, 5)];
    const expected = hkdf(sha256, secret, salt, frame('cradleside', 1, 'set'), 32);
    expect(toHex(await expandBytes(await importSecret(secret), 'set', salt))).toBe(toHex(expected));
  });
});

describe('HPKE', () => {
  it('opens the vector of RFC 9180 for this suite, base mode', async () => {
    const hex = (text: string) => fromHex(text).buffer;
    const pair = await hpkeSuite.kem.deriveKeyPair(
      hex('dac33b0e9db1b59dbbea58d59a14e7b5896e9bdf98fad6891e99d1686492b9ee'),
    );
    expect(toHex(new Uint8Array(await hpkeSuite.kem.serializePublicKey(pair.publicKey)))).toBe(
      '430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c',
    );
    const opened = await hpkeSuite.open(
      {
        recipientKey: pair.privateKey,
        enc: hex('6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256'),
        info: hex('4f6465206f6e2061204772656369616e2055726e'),
      },
      hex('e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cdad859d5b7a'),
      hex('436f756e742d30'),
    );
    expect(new TextDecoder().decode(opened)).toBe('Beauty is truth, truth beauty');
    expect(hpkeSuite).toBeInstanceOf(CipherSuite);
  });
});

describe('the digest that answers at once', () => {
  it('is SHA-256 and HMAC-SHA-256', async () => {
    const digest = await Digest.create();
    fc.assert(
      fc.property(
        bytes32,
        fc.uint8Array({ maxLength: 300 }),
        fc.uint8Array({ maxLength: 9 }),
        (key, left, right) => {
          const both = new Uint8Array([...left, ...right]);
          expect(toHex(digest.sha256(left, right))).toBe(toHex(sha256(both)));
          expect(toHex(digest.hmac(key, left, right))).toBe(toHex(hmac(sha256, key, both)));
        },
      ),
    );
  });

  it.each([0, 31, 33, 64])('refuses a key of %d bytes', async (length) => {
    const digest = await Digest.create();
    expect(() => digest.hmac(filled(length, 1), filled(1, 1))).toThrow(RangeError);
  });
});

describe('the digest of a set', () => {
  it('does not depend on the order, and taking away undoes adding', () => {
    fc.assert(
      fc.property(fc.array(bytes32, { maxLength: 20 }), bytes32, (members, more) => {
        const [forth, back] = [new SetDigest(), new SetDigest()];
        for (const member of members) forth.add(member);
        back.add(more);
        for (const member of members.toReversed()) back.add(member);
        expect(back.toHex()).not.toBe(forth.toHex());
        back.remove(more);
        expect(back.toHex()).toBe(forth.toHex());
        expect(SetDigest.fromHex(forth.toHex()).toHex()).toBe(forth.toHex());
      }),
    );
  });

  it('is the sum modulo 2^256', () => {
    const digest = new SetDigest();
    digest.add(filled(32, 0xff));
    digest.add(filled(32, 0xff));
    expect(digest.toHex()).toBe(`${'f'.repeat(63)}e`);
  });
});

describe('padding', () => {
  it.each([
    [0, 256],
    [252, 256],
    [253, 512],
    [508, 512],
    [509, 768],
  ])('of %d bytes gives %d', (length, padded) => {
    const text = 'x'.repeat(length);
    expect(pad(text)).toHaveLength(padded);
    expect(unpad(pad(text))).toBe(text);
  });

  it('keeps any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => unpad(pad(text)) === text),
    );
  });

  it('of another form is refused', () => {
    const beyond = new Uint8Array(256).fill(255);
    expect([unpad(new Uint8Array(3)), unpad(beyond)]).toEqual([undefined, undefined]);
  });
});

describe('parameters of the derivation', () => {
  const sound = newKdfParameters();

  it('have a fresh salt each time and are taken', () => {
    expect(readKdfParameters(sound)).toEqual(sound);
    expect(newKdfParameters().salt).not.toBe(sound.salt);
  });

  it.each([
    ['less memory than the floor', { memoryKibibytes: 19_455 }],
    ['one KiB', { memoryKibibytes: 1 }],
    ['more memory than the ceiling', { memoryKibibytes: 262_145 }],
    ['four GiB', { memoryKibibytes: 4_194_304 }],
    ['one pass', { passes: 1 }],
    ['eleven passes', { passes: 11 }],
    ['half a pass', { passes: 2.5 }],
    ['two lanes', { lanes: 2 }],
    ['a short salt', { salt: toBase64(filled(8, 1)) }],
    ['no salt', { salt: undefined }],
    ['another algorithm', { algorithm: 'argon2i' }],
    ['text for a number', { memoryKibibytes: '65536' }],
  ])('with %s are refused', (_, change) => {
    expect(readKdfParameters({ ...sound, ...change })).toBeUndefined();
  });

  it.each([
    { memoryKibibytes: 19_456, passes: 2 },
    { memoryKibibytes: 262_144, passes: 10 },
  ])('at the edge are taken: %o', (change) => {
    expect(readKdfParameters({ ...sound, ...change })).toEqual({ ...sound, ...change });
  });
});

describe('bytes as text', () => {
  it('come back, and base64 has one spelling', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(fromHex(toHex(bytes))).toEqual(bytes);
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
    for (const text of ['QQ', 'QR==', 'Q Q=', '*', 5]) expect(fromBase64(text)).toBeUndefined();
  });
});

describe('a frame', () => {
  it('is different for different lists', () => {
    const part = fc.oneof(fc.string({ maxLength: 4 }), fc.nat(300), fc.uint8Array({ maxLength: 4 }));
    const list = fc.array(part, { maxLength: 4 });
    fc.assert(
      fc.property(list, list, (left, right) => {
        const isSame = JSON.stringify(left) === JSON.stringify(right);
        expect(toHex(frame(...left)) === toHex(frame(...right))).toBe(isSame);
      }),
    );
  });
});
