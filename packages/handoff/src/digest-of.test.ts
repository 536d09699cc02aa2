// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { digestOf } from './digest-of.js';

it('is the first 8 bytes of SHA-256 over the JSON', async () => {
  // SHA-256 of "abc" begins ba7816bf 8f01cfea (FIPS 180-4); of {} and its braces 44136fa3 55b3678a.
  expect(await digestOf({})).toEqual(Uint8Array.of(0x44, 0x13, 0x6f, 0xa3, 0x55, 0xb3, 0x67, 0x8a));
});

it('does not hang on the order of keys', async () => {
  const one = await digestOf({ id: 'phq-9', items: [{ text: 'a', value: 1 }] });
  expect(await digestOf({ items: [{ value: 1, text: 'a' }], id: 'phq-9' })).toEqual(one);
});

it.each([[{ id: 'phq-8' }], [{ id: 'phq-9', items: [] }], [[{ id: 'phq-9' }]]])(
  'another value has another digest: %j',
  async (value) => {
    expect(await digestOf(value)).not.toEqual(await digestOf({ id: 'phq-9' }));
  },
);
