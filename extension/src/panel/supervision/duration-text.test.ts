// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { durationText } from './duration-text.js';

it.each([
  [0, '0 min'],
  [59, '59 min'],
  [60, '1 h'],
  [750, '12 h 30 min'],
  [1440, '24 h'],
])('tells %i minutes as %s', (minutes, text) => {
  expect(durationText(minutes)).toBe(text);
});
