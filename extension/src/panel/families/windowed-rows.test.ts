// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { rowWindow } from './windowed-rows.js';

it.each([
  ['at the top', 0, { first: 0, end: 12 }],
  ['below the view', 2000, { first: 0, end: 2 }],
  ['scrolled by ten rows', -560, { first: 8, end: 22 }],
  ['at the end', -1999 * 56, { first: 1997, end: 2000 }],
  ['scrolled far beyond its end', -9_000_000, { first: 1999, end: 2000 }],
])('draws of 2 000 rows those near the view: %s', (_, topPx, expected) => {
  expect(rowWindow({ count: 2000, rowPx: 56, topPx, viewPx: 560, spare: 2 })).toEqual(expected);
});

it('draws nothing of nothing', () => {
  expect(rowWindow({ count: 0, rowPx: 56, topPx: -500, viewPx: 560, spare: 2 })).toEqual({
    first: 0,
    end: 0,
  });
});
