// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import type { DueGroup } from '../practice/due-view.js';
import type { Family } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
import { dueInstruments, dueRows, filteredRows } from './due-rows.js';

const family = (code: string) => ({ id: code, value: { code } as Family }) as Stored<'family'>;
const group = (due: string, more: Partial<DueGroup> = {}): DueGroup => ({
  caregiver: 'c'.repeat(32),
  unit: 'month',
  count: 6,
  instruments: ['phq-9', 'gad-7'],
  due,
  closes: due,
  overdueDays: 0,
  ...more,
});
const rows = dueRows(
  [
    { family: family('K-204'), groups: [group('2026-03-05'), group('2026-03-04')] },
    { family: family('K-187'), groups: [group('2026-03-04', { instruments: ['pcl-5'] })] },
    { family: family('K-211'), groups: [group('2026-01-04', { overdueDays: 3 })] },
  ],
  '2026-03-04',
);
const brief = (some: typeof rows) =>
  some.map(({ family: { value }, group: { due, instruments }, state }) =>
    [value.code, due, state, ...instruments].join(' '),
  );

it('stand by due day and then by client id, each with its state', () => {
  expect(brief(rows)).toEqual([
    'K-211 2026-01-04 overdue phq-9 gad-7',
    'K-187 2026-03-04 due pcl-5',
    'K-204 2026-03-04 due phq-9 gad-7',
    'K-204 2026-03-05 in-window phq-9 gad-7',
  ]);
});

it('can be looked at by state and by instrument', () => {
  expect(brief(filteredRows(rows, { state: 'due', instrument: 'gad-7' }))).toEqual([
    'K-204 2026-03-04 due gad-7',
  ]);
  expect(filteredRows(rows, {})).toHaveLength(4);
  expect(dueInstruments(rows)).toEqual(['phq-9', 'gad-7', 'pcl-5']);
});
