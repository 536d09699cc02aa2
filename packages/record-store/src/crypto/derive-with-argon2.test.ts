// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { toHex } from '../bytes/hex.js';
import { toBase64 } from '../bytes/base64.js';
import { oracleArgon2 } from '../testing/oracle-argon2.js';
import { deriveWithArgon2 } from './derive-with-argon2.js';

it('derives where there are no workers what the oracle derives', async () => {
  const salt = new Uint8Array(16).fill(3);
  const passphrase = new TextEncoder().encode('otter lantern quartz meadow');
  const derived = await deriveWithArgon2(passphrase, {
    algorithm: 'argon2id',
    memoryKibibytes: 256,
    passes: 2,
    lanes: 1,
    salt: toBase64(salt),
  });
  expect(toHex(derived)).toBe(
    toHex(oracleArgon2(passphrase, salt, { memoryKibibytes: 256, passes: 2, lanes: 1 })),
  );
});
