// SPDX-License-Identifier: Apache-2.0
import { gad7 } from '@cradleside/instruments/gad7';
import { phq9 } from '@cradleside/instruments/phq9';
import { expect, it } from 'vitest';
import { dueView } from './due-view.js';
import { hasBadDay } from './has-bad-day.js';
import type { Family, Screening } from './records.js';
import { sampleCaregiver, sampleScreening } from './testing/sample-screening.js';

const grandmother = 'd'.repeat(32);
const schedule = { months: [0, 6, 12], windowDays: 30, instruments: ['phq-9', 'gad-7'] };
const family: Family = {
  code: 'K-204',
  caregivers: [
    { id: sampleCaregiver, kinship: 'mother', label: '', language: 'en' },
    { id: grandmother, kinship: 'grandparent', label: 'G.E.', language: 'es' },
  ],
  child: { label: '', birthDate: '', dueDate: '' },
  opened: '2026-01-15',
  closed: '',
};

const answered = (date: string, more: Partial<Screening> = {}) =>
  sampleScreening(phq9, {}, { date, ...more }).value;
const due = (screenings: readonly Screening[], today: string, changes: Partial<Family> = {}) =>
  dueView({ ...family, ...changes }, screenings, { schedule, today }).map(
    ({ caregiver, count, instruments, closes, overdueDays }) => [
      caregiver === sampleCaregiver ? 'mother' : 'grandmother',
      count,
      instruments.join(' '),
      closes,
      overdueDays,
    ],
  );

it.each([
  [
    'is due for the baseline from enrolment on',
    [],
    '2026-01-15',
    [['mother', 0, 'phq-9 gad-7', '2026-02-14', 0]],
  ],
  [
    'is still due on the last day of the window',
    [],
    '2026-02-14',
    [['mother', 0, 'phq-9 gad-7', '2026-02-14', 0]],
  ],
  ['is overdue from the next day on', [], '2026-02-15', [['mother', 0, 'phq-9 gad-7', '2026-02-14', 1]]],
  [
    'is due for what was not given yet only',
    [answered('2026-01-20')],
    '2026-01-21',
    [['mother', 0, 'gad-7', '2026-02-14', 0]],
  ],
  [
    'counts no struck-out screening',
    [answered('2026-01-20', { isStruck: true })],
    '2026-01-21',
    [['mother', 0, 'phq-9 gad-7', '2026-02-14', 0]],
  ],
] as const)('%s', (_, screenings, today, expected) => {
  expect(due(screenings, today)).toEqual(expected);
});

it('puts the longest overdue first', () => {
  expect(due([], '2026-07-01').map(([, count]) => count)).toEqual([0, 6]);
});

it('asks of another caregiver only what she has been given before', () => {
  const hers = sampleScreening(gad7, {}, { date: '2026-01-20', caregiver: grandmother }).value;
  expect(due([hers], '2026-07-15').filter(([who]) => who === 'grandmother')).toEqual([
    ['grandmother', 6, 'gad-7', '2026-08-14', 0],
  ]);
});

it('is due for nothing once the episode is closed', () => {
  expect(due([], '2026-07-01', { closed: '2026-06-30' })).toEqual([]);
});

const badDays = ['0026-03-04', '12026-03-04', '9999-99-99', '2999-12-31', 'soon'];

it.each(badDays)('does not fail on %s, wherever it stands', (day) => {
  const child = { label: '', birthDate: day, dueDate: day };
  for (const changes of [{ opened: day }, { closed: day }, { child }])
    expect(() => due([answered('2026-01-20')], '2026-07-01', changes)).not.toThrow();
  expect(() => due([answered(day)], '2026-07-01')).not.toThrow();
});

it('still says what is due where only the child or a screening has a day that cannot be right', () => {
  const child = { label: '', birthDate: '0026-01-01', dueDate: '' };
  expect(due([answered('0026-03-04')], '2026-01-20', { child })).toEqual([
    ['mother', 0, 'phq-9 gad-7', '2026-02-14', 0],
  ]);
});

it('asks to look at days that cannot be right', () => {
  expect(hasBadDay(family, [answered('2026-01-20')])).toBe(false);
  expect(hasBadDay({ ...family, opened: '0026-01-15' })).toBe(true);
  expect(hasBadDay({ ...family, child: { label: '', birthDate: '', dueDate: '0026-01-15' } })).toBe(true);
  expect(hasBadDay(family, [answered('9999-99-99')])).toBe(true);
});
