// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCbor } from './decode-cbor.js';
import { encodeCbor } from './encode-cbor.js';
import type { Cbor } from './encode-cbor.js';
import { fromHex } from '../testing/hex.js';

const leaf: fc.Arbitrary<Cbor> = fc.oneof(
  fc.integer({ min: -840, max: 0xff_ff_ff_ff }),
  fc.boolean(),
  fc.constant(null),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.uint8Array({ maxLength: 40 }).map((bytes) => new Uint8Array(bytes)),
);

describe('canonical CBOR', () => {
  it('any of our values comes back', () => {
    const value = fc.array(fc.oneof(leaf, fc.array(fc.oneof(leaf, fc.array(leaf)))));
    fc.assert(
      fc.property(value, (any) => {
        expect(decodeCbor(encodeCbor(any))).toEqual(any);
      }),
    );
  });

  /** Examples of RFC 8949 appendix A. */
  it.each([
    ['00', 0],
    ['1818', 24],
    ['1903e8', 1000],
    ['1a000f4240', 1_000_000],
    ['3863', -100],
    ['f6', null],
    ['f5', true],
    ['4401020304', Uint8Array.of(1, 2, 3, 4)],
    ['62c3bc', 'ü'],
    ['83010203', [1, 2, 3]],
  ])('%s is read', (hex, value) => {
    expect(decodeCbor(fromHex(hex))).toEqual(value);
    expect(encodeCbor(value)).toEqual(fromHex(hex));
  });

  it.each([
    ['nothing', ''],
    ['a byte more', '0000'],
    ['a value cut off', '4401'],
    ['a list cut off', '8301'],
    ['a number longer than needed', '1817'],
    ['a number longer than needed, in two bytes', '190017'],
    ['a number longer than needed, in eight bytes', '1b0000000000000001'],
    ['a length longer than needed', '580401020304'],
    ['a list length longer than needed', '980101'],
    ['bytes of indefinite length', '5f42010243030405ff'],
    ['a text of indefinite length', '7f657374726561646d696e67ff'],
    ['a list of indefinite length', '9f0102ff'],
    ['an empty map', 'a0'],
    ['a map', 'a1616101'],
    ['a map with a key twice', 'a2616101616102'],
    ['a tag', 'c074323031332d30332d32315432303a30343a30305a'],
    ['a fraction', 'f93e00'],
    ['a whole number as a fraction', 'f93c00'],
    ['infinity', 'f97c00'],
    ['not a number', 'f97e00'],
    ['undefined', 'f7'],
    ['a simple value', 'f0'],
    ['a break', 'ff'],
    ['a number above 2^53', '1b0020000000000001'],
    ['a text that is no UTF-8', '61ff'],
    ['a length above all memory', '9bffffffffffffffff'],
    ['bytes said to be of 4 GiB', '5affffffff00'],
    ['lists in lists, 1 000 deep', `${'81'.repeat(1000)}00`],
    ['lists in lists, 6 deep', `${'81'.repeat(6)}00`],
  ])('refuses %s', (_, hex) => {
    expect(decodeCbor(fromHex(hex))).toBeUndefined();
  });

  it('refuses or reads any bytes, and what it reads is written the same', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const value = decodeCbor(new Uint8Array(bytes));
        if (value !== undefined) expect(encodeCbor(value)).toEqual(new Uint8Array(bytes));
      }),
      { numRuns: 2000 },
    );
  });
});
