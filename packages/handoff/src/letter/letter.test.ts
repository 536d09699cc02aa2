// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { toUtf8 } from '../bytes/to-utf8.js';
import type { ExchangeKey, OpenedLetter } from './index.js';
import { newExchangeKey, openLetter, sealLetter } from './index.js';
import { headBytes, leastPlaintextBytes, letterVersion } from './letter-format.js';

const content = toUtf8('{"family":"K-204"}');
let anna: ExchangeKey;
let berta: ExchangeKey;
let carla: ExchangeKey;
let file: Uint8Array;
let arrivalCode: string;

beforeAll(async () => {
  [anna, berta, carla] = await Promise.all([newExchangeKey(), newExchangeKey(), newExchangeKey()]);
  ({ file, arrivalCode } = await sealLetter(content, { from: anna, to: berta.publicKey }));
});

const open = (bytes: Uint8Array, own = berta, senders = [carla, anna]): Promise<OpenedLetter> =>
  openLetter(bytes, { own, senders: senders.map(({ publicKey }) => publicKey) });

describe('a letter', () => {
  it('is read by its recipient, who sees whose key it came from and the code that its sender sees', async () => {
    expect(await open(file)).toEqual({ ok: true, content, sender: anna.publicKey, arrivalCode });
    expect(arrivalCode).toMatch(/^\d{3} \d{3}$/);
  });

  it('has the length of any other short one, and nothing in common with a second sealing', async () => {
    const other = await sealLetter(new Uint8Array(9_000), { from: anna, to: berta.publicKey });
    expect(other.file).toHaveLength(file.length);
    const again = await sealLetter(content, { from: anna, to: berta.publicKey });
    expect(again.file.slice(0, headBytes)).toEqual(file.slice(0, headBytes));
    expect(again.file.slice(headBytes, headBytes + 64)).not.toEqual(file.slice(headBytes, headBytes + 64));
    expect(again.arrivalCode).not.toBe(arrivalCode);
  });

  it('is not opened by another key', async () => {
    expect(await open(file, carla)).toEqual({ ok: false, code: 'other-recipient' });
    expect(await open(file, { ...carla, publicKey: berta.publicKey })).toEqual({
      ok: false,
      code: 'not-genuine',
    });
  });

  it('is not believed from a sender who is not known, or who is another', async () => {
    expect(await open(file, berta, [carla])).toEqual({ ok: false, code: 'unknown-sender' });
    const { file: forged } = await sealLetter(content, {
      from: { publicKey: anna.publicKey, privateKey: carla.privateKey },
      to: berta.publicKey,
    });
    expect(await open(forged)).toEqual({ ok: false, code: 'not-genuine' });
  });

  it('is refused whichever bit was changed', async () => {
    const headAndKey = Array.from({ length: (headBytes + 32) * 8 }, (_, bit) => bit);
    const anywhere = fc.sample(fc.integer({ min: 0, max: file.length * 8 - 1 }), {
      numRuns: 150,
      seed: 9180,
    });
    for (const bit of [...headAndKey, ...anywhere, file.length * 8 - 1]) {
      const changed = file.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await open(changed), `bit ${bit}`).toMatchObject({ ok: false });
    }
  });

  it.each([
    ['nothing', () => new Uint8Array(), 'malformed'],
    ['another file', () => toUtf8('{"family":"K-204"}'), 'malformed'],
    ['a head alone', () => file.slice(0, headBytes), 'cut-off'],
    ['one byte less', () => file.slice(0, -1), 'cut-off'],
    ['one byte more', () => Uint8Array.of(...file, 0), 'cut-off'],
    [
      'a later version',
      () => Uint8Array.of(...file.slice(0, 3), letterVersion + 1, ...file.slice(4)),
      'newer',
    ],
  ])('is refused as %s, told why', async (_, bytes, code) => {
    expect(await open(bytes())).toEqual({ ok: false, code });
  });

  it('is refused or read whatever the bytes are', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.uint8Array({ minLength: 8, maxLength: 60 }).map((start) => {
        const mixed = file.slice();
        mixed.set(start, headBytes);
        return mixed;
      }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (any) => {
        const { ok } = await open(new Uint8Array(any));
        expect(ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('holds what is larger than one step of its length', async () => {
    const large = new Uint8Array(leastPlaintextBytes).fill(7);
    const sealed = await sealLetter(large, { from: anna, to: berta.publicKey });
    expect(await open(sealed.file)).toMatchObject({ ok: true, content: large });
  });
});
