// SPDX-License-Identifier: Apache-2.0
import { gad7 } from '@cradleside/instruments/gad7';
import { phq9 } from '@cradleside/instruments/phq9';
import { expect, it } from 'vitest';
import { inOrder, sampleScreening } from '../practice/testing/sample-screening.js';
import { changeLine, earlierOf } from './change-lines.js';

const sat = (id: string, date: string, more = {}) =>
  sampleScreening(phq9, inOrder(1, 1), { id, date, ...more });
const now = sat('5', '2026-03-04');
const ids = (all: Parameters<typeof earlierOf>[1], opened = '') => {
  const { baseline, last } = earlierOf(now, all, opened);
  return [baseline, last].map((one) => (one ? Number(one.id) : undefined));
};

it('compares with the first and with the one before', () => {
  expect(ids([now, sat('3', '2026-02-01'), sat('1', '2025-09-02'), sat('2', '2025-12-01')])).toEqual([1, 3]);
});

it('compares with one only where there is one', () => {
  expect(ids([now, sat('1', '2025-09-02')])).toEqual([1, undefined]);
  expect(ids([now])).toEqual([undefined, undefined]);
});

const scored = (id: string, date: string) =>
  sampleScreening(phq9, inOrder(1, 1, 1, 1, 1, 1, 1, 1, 0), { id, date });

it.each([
  [
    'the first since the episode was opened',
    [scored('1', '2025-09-02'), scored('2', '2026-01-20')],
    [2, undefined],
  ],
  ['the first that has a total', [sat('1', '2026-01-15'), scored('2', '2026-01-20')], [2, undefined]],
  ['the first where none has a total', [sat('1', '2026-01-15'), sat('2', '2026-01-20')], [1, 2]],
  ['none where all are of before', [scored('1', '2025-09-02')], [undefined, 1]],
  ['none with a day that cannot be right', [scored('1', '0026-01-20')], [undefined, 1]],
] as const)('takes as baseline %s', (_, earlier, expected) => {
  expect(ids([now, ...earlier], '2026-01-15')).toEqual(expected);
});

it('compares what was answered before the episode with what came before it', () => {
  expect(ids([now, scored('1', '2025-09-02')], '2026-06-01')).toEqual([1, undefined]);
});

it('leaves out later ones, struck-out ones, other caregivers and other instruments', () => {
  const others = [
    sat('6', '2026-03-05'),
    sat('2', '2025-09-02', { isStruck: true }),
    sat('3', '2025-09-02', { caregiver: 'd'.repeat(32) }),
    sampleScreening(gad7, {}, { id: '4', date: '2025-09-02' }),
  ];
  expect(ids([now, ...others])).toEqual([undefined, undefined]);
});

it('says the change with its threshold, and honestly where a total is missing', () => {
  const earlier = sampleScreening(phq9, inOrder(3, 3, 2, 2, 2, 2, 2, 2, 0), { id: '1', date: '2025-09-02' });
  const later = sampleScreening(phq9, inOrder(2, 2, 2, 2, 2, 2, 1, 1, 0), { id: '2' });
  expect(changeLine(phq9, earlier, later)).toBe(
    '18 → 14, −4 since Sep 2, 2025; reliable change (6 or more): not met',
  );
  expect(changeLine(phq9, earlier, now)).toContain('A prorated value is never compared');
  expect(changeLine(phq9, now, later)).toContain('the form of Mar 4, 2026 has no total');
});
