// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUtf8 } from '../bytes/to-utf8.js';
import { alphabet } from './alphabet.js';
import { decodeBase45 } from './decode-base45.js';
import { encodeBase45 } from './encode-base45.js';

/** RFC 9285 sections 4.3 and 4.4. */
const published = [
  ['AB', 'BB8'],
  ['Hello!!', '%69 VD92EX0'],
  ['base-45', 'UJCLQE7W581'],
  ['ietf!', 'QED8WEX0'],
] as const;

describe('base45', () => {
  it.each(published)('%s is %s', (text, encoded) => {
    expect(encodeBase45(toUtf8(text))).toBe(encoded);
    expect(decodeBase45(encoded)).toEqual(toUtf8(text));
  });

  it('nothing is nothing', () => {
    expect(encodeBase45(new Uint8Array())).toBe('');
    expect(decodeBase45('')).toEqual(new Uint8Array());
  });

  it('any bytes come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 320 }), (bytes) => {
        expect(decodeBase45(encodeBase45(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it('no two texts are the same bytes', () => {
    const character = fc.constantFrom(...Array.from(alphabet));
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 12 }), (text) => {
        const bytes = decodeBase45(text);
        if (bytes !== undefined) expect(encodeBase45(bytes)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('FGW is 65535, GGW would be 65536 and is refused', () => {
    expect(decodeBase45('FGW')).toEqual(Uint8Array.of(255, 255));
    expect(decodeBase45('GGW')).toBeUndefined();
    expect(decodeBase45(':::')).toBeUndefined();
  });

  it('U5 is 255, V5 would be 256 and is refused', () => {
    expect(decodeBase45('U5')).toEqual(Uint8Array.of(255));
    expect(decodeBase45('V5')).toBeUndefined();
  });

  it.each(['B', 'BB8B', 'bb8', 'BB_', 'BB8\n', 'ÄBB'])('refuses %j', (text) => {
    expect(decodeBase45(text)).toBeUndefined();
  });
});
