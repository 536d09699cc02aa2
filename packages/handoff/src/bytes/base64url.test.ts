// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from './base64url.js';

it('any bytes come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(toBase64Url(bytes)).toMatch(/^[A-Za-z0-9_-]*$/);
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
});

it.each([
  ['padding', 'AA=='],
  ['the other alphabet', '+/+/'],
  ['bits that say nothing', 'AB'],
  ['a length that no bytes give', 'AAAAA'],
  ['a blank', 'AA AA'],
  ['no text', 7],
])('refuses %s', (_, text) => {
  expect(fromBase64Url(text)).toBeUndefined();
});
