// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { decimalCode } from './decimal-code.js';

it.each([
  [[0, 0, 0, 0, 0, 0], 4, '0000'],
  [[0, 0, 0, 0, 0, 7], 4, '0007'],
  [[0, 0, 0, 0, 39, 16], 4, '0000'],
  [[0, 0, 0, 0, 39, 15], 4, '9999'],
  // 2^48 - 1 = 281 474 976 710 655
  [[255, 255, 255, 255, 255, 255, 9], 6, '710655'],
])('the bytes %j give in %d digits %s', (bytes, digits, code) => {
  expect(decimalCode(Uint8Array.from(bytes), digits)).toBe(code);
});
