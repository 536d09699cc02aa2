// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, ageInMonths, childAge, daysBetween, retentionDue } from './index.js';

const badDay = expect.objectContaining({ code: 'bad-day' });

describe('days', () => {
  it.each([
    ['2026-01-15', 30, '2026-02-14'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2000-03-01', -1, '2000-02-29'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-08', 0, '2026-03-08'],
  ])('%s and %i days is %s', (day, days, sum) => {
    expect(addDays(day, days)).toBe(sum);
    expect(daysBetween(day, sum)).toBe(days);
  });

  it('are counted through changes of the clock, wherever the machine stands', () => {
    expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
    expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
  });

  it('add up and come back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 40_000 }),
        fc.integer({ min: -10_000, max: 10_000 }),
        (from, days) => {
          const day = addDays('1970-01-01', from);
          expect(daysBetween(day, addDays(day, days))).toBe(days);
        },
      ),
    );
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-5',
    '20260105',
    '2026-01-05T00:00',
    '',
    '3026-01-01',
    null,
  ])('%o is none', (day) => {
    expect(() => addDays(String(day), 1)).toThrowError(badDay);
    expect(() => addMonths(String(day), 1)).toThrowError(badDay);
  });

  it('end where years have four digits that a chart knows', () => {
    expect(() => addDays('2999-12-31', 1)).toThrowError(badDay);
    expect(() => addMonths('2999-12-31', 1)).toThrowError(badDay);
    expect(() => addDays('2026-01-01', Number.NaN)).toThrowError(badDay);
    expect(() => addMonths('2026-01-01', 0.5)).toThrowError(badDay);
  });
});

describe('calendar months', () => {
  it.each([
    ['2026-01-15', 6, '2026-07-15'],
    ['2026-01-15', 12, '2027-01-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i is %s', (day, months, sum) => {
    expect(addMonths(day, months)).toBe(sum);
  });
});

describe('age', () => {
  it.each([
    ['2026-01-15', '2026-01-15', 0],
    ['2026-01-15', '2026-02-14', 0],
    ['2026-01-15', '2026-02-15', 1],
    ['2026-01-31', '2026-02-27', 0],
    ['2026-01-31', '2026-02-28', 1],
    ['2024-02-29', '2026-02-28', 24],
    ['2026-01-15', '2026-01-14', null],
  ])('of a child born on %s is %s on the day: %o months', (birth, day, months) => {
    expect(ageInMonths(birth, day)).toBe(months);
  });

  it('never falls from one day to the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 2_000 }), (from, age) => {
        const birth = addDays('1990-01-01', from);
        const [today, tomorrow] = [
          ageInMonths(birth, addDays(birth, age)),
          ageInMonths(birth, addDays(birth, age + 1)),
        ];
        expect([0, 1]).toContain((tomorrow ?? -1) - (today ?? -1));
      }),
    );
  });

  it.each([
    [{ dueDate: '2026-06-01' }, '2026-06-01', { state: 'expected', weeks: 40, days: 0, daysToDue: 0 }],
    [{ dueDate: '2026-06-01' }, '2026-01-01', { state: 'expected', weeks: 18, days: 3, daysToDue: 151 }],
    [{ dueDate: '2026-06-01' }, '2026-06-09', { state: 'expected', weeks: 41, days: 1, daysToDue: -8 }],
    [{ dueDate: '2026-06-01' }, '2025-08-25', { state: 'expected', weeks: 0, days: 0, daysToDue: 280 }],
    [{ dueDate: '2026-06-01' }, '2025-08-24', { state: 'too-early' }],
    [{ dueDate: '2026-06-01', birthDate: '2026-05-20' }, '2026-06-21', { state: 'born', months: 1 }],
    [
      { dueDate: '2026-06-01', birthDate: '2026-05-20' },
      '2026-05-19',
      { state: 'expected', weeks: 38, days: 1, daysToDue: 13 },
    ],
    [{ birthDate: null, dueDate: null }, '2026-05-19', { state: 'unknown' }],
  ])('%o on %s is %o', (dates, day, age) => {
    expect(childAge(dates, day)).toEqual(age);
  });
});

describe('retention', () => {
  it.each([
    [
      { closed: '2020-01-31', months: 84, today: '2027-01-30' },
      { dueOn: '2027-01-31', isDue: false },
    ],
    [
      { closed: '2020-01-31', months: 84, today: '2027-01-31' },
      { dueOn: '2027-01-31', isDue: true },
    ],
    [
      { closed: null, months: 84, today: '2027-01-31' },
      { dueOn: null, isDue: false },
    ],
    [
      { closed: '2020-01-31', months: null, today: '2027-01-31' },
      { dueOn: null, isDue: false },
    ],
  ])('%o is %o', (request, outcome) => {
    expect(retentionDue(request)).toEqual(outcome);
  });
});
