// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { expect, it } from 'vitest';
import { inOrder, sampleScreening } from '../practice/testing/sample-screening.js';
import { worsenedSinceBest } from './worsened-since-best.js';

/** The PHQ-9's reliable change is 6 points: eight items give the total, item 9 stays 0. */
function sat(id: string, date: string, total: number, more = {}) {
  const answers = Array.from({ length: 8 }, (_, item) => Math.min(3, Math.max(0, total - 3 * item)));
  return sampleScreening(phq9, inOrder(...answers, 0), { id, date, ...more });
}

const now = sat('9', '2026-06-01', 12);
const best = (all: ReturnType<typeof sat>[], opened = '') =>
  worsenedSinceBest(phq9, now, { all: [now, ...all], opened })?.id.replace(/^0+/, '');

it.each([
  ['6 points worse than the best', [sat('1', '2026-01-01', 15), sat('2', '2026-02-01', 6)], '2'],
  ['5 points worse than the best', [sat('1', '2026-01-01', 15), sat('2', '2026-02-01', 7)], undefined],
  [
    'worse than several, the best of them',
    [sat('1', '2026-01-01', 5), sat('2', '2026-02-01', 2), sat('3', '2026-03-01', 4)],
    '2',
  ],
  ['worse than two equally good ones, the last', [sat('1', '2026-01-01', 2), sat('2', '2026-02-01', 2)], '2'],
  ['better than all', [sat('1', '2026-01-01', 20), sat('2', '2026-02-01', 18)], undefined],
  ['the first', [], undefined],
])('%s', (_, all, expected) => {
  expect(best(all)).toBe(expected);
});

it('leaves out other episodes, struck-out sittings, other caregivers and what has no total', () => {
  const others = [
    sat('1', '2025-09-01', 0),
    sat('2', '2026-02-01', 0, { isStruck: true }),
    sat('3', '2026-02-01', 0, { caregiver: 'd'.repeat(32) }),
    sat('4', '2026-07-01', 0),
    sampleScreening(phq9, inOrder(0, 0), { id: '5', date: '2026-03-01' }),
  ];
  expect(best(others, '2026-01-01')).toBeUndefined();
});
