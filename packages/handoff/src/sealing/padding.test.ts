// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pad, unpad } from './padding.js';

it('anything up to 252 bytes becomes 256 and comes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 252 }), (content) => {
      expect(pad(content)).toHaveLength(256);
      expect(unpad(pad(content))).toEqual(new Uint8Array(content));
    }),
  );
});

it('252 bytes fit, 253 do not', () => {
  expect(pad(new Uint8Array(252))).toHaveLength(256);
  expect(() => pad(new Uint8Array(253))).toThrow(RangeError);
});

it.each([
  ['another length', new Uint8Array(255)],
  ['a content longer than there is room', pad(new Uint8Array(252)).with(3, 253)],
  ['a length of 4 GiB', pad(new Uint8Array()).fill(255, 0, 4)],
  ['a filling that is not zeros', pad(Uint8Array.of(1, 2, 3)).with(255, 1)],
])('refuses %s', (_, padded) => {
  expect(unpad(padded)).toBeUndefined();
});
