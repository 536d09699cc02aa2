// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { arabicCount } from './arabic-count.js';
import { arabicNouns } from './arabic-nouns.js';

it.each([
  [0, '0 شهر'],
  [1, 'شهر واحد'],
  [2, 'شهران'],
  [3, '3 أشهر'],
  [10, '10 أشهر'],
  [11, '11 شهرًا'],
  [99, '99 شهرًا'],
  [100, '100 شهر'],
  [103, '103 أشهر'],
])('puts the noun behind %i into its form', (count, words) => {
  expect(arabicCount(count, arabicNouns.month)).toBe(words);
});
