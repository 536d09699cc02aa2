// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayFault, daysBetween } from './index.js';

it.each([
  ['2026-03-04', undefined],
  ['1900-01-01', undefined],
  ['2999-12-31', undefined],
  ['2024-02-29', undefined],
  ['2026-02-29', 'no-day'],
  ['2026-13-01', 'no-day'],
  ['9999-99-99', 'no-day'],
  ['12026-03-04', 'no-day'],
  ['', 'no-day'],
  ['03/04/26', 'no-day'],
  ['0026-03-04', 'too-early'],
  ['1899-12-31', 'too-early'],
] as const)('of %j is %s', (day, fault) => {
  expect(dayFault(day)).toBe(fault);
});

it.each([
  ['2026-03-03', 'too-early'],
  ['2026-03-04', undefined],
  ['2026-03-05', undefined],
  ['2026-03-06', 'too-late'],
] as const)('of %s between two days, both included, is %s', (day, fault) => {
  expect(dayFault(day, { earliest: '2026-03-04', latest: '2026-03-05' })).toBe(fault);
});

it('lets nothing stand that cannot be reckoned with, and never throws', () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^\d{3,6}-\d\d-\d\d$/));
  fc.assert(
    fc.property(texts, (day) => {
      if (dayFault(day) === undefined) expect(daysBetween('2026-01-01', day)).toBeTypeOf('number');
    }),
  );
});
