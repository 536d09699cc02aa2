// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day/add-days.js';
import { duePoints, dueScreens, nearestPoint, type DueRequest, scheduleTemplates } from './index.js';
import type { Schedule } from './schedule.js';

const trial: Schedule = { ...scheduleTemplates.trial, instruments: ['phq-9'] };
const enrolled = '2026-01-15';

const states = (request: Partial<DueRequest>) =>
  dueScreens({ schedule: trial, enrolled, screenings: [], today: '2026-09-01', ...request }).map(
    ({ month, state, screeningDate }) => [month, state, screeningDate],
  );
const given = (...dates: string[]) => dates.map((date) => ({ instrument: 'phq-9', date }));

describe('the schedule of the trial', () => {
  it('is due at enrolment, 6 and 12 months, 30 days either side', () => {
    expect(duePoints({ schedule: trial, enrolled, until: '2026-01-15' })).toEqual([
      {
        unit: 'month',
        count: 0,
        due: '2026-01-15',
        opens: '2025-12-16',
        closes: '2026-02-14',
        isEstimated: false,
      },
      {
        unit: 'month',
        count: 6,
        due: '2026-07-15',
        opens: '2026-06-15',
        closes: '2026-08-14',
        isEstimated: false,
      },
      {
        unit: 'month',
        count: 12,
        due: '2027-01-15',
        opens: '2026-12-16',
        closes: '2027-02-14',
        isEstimated: false,
      },
    ]);
  });

  it.each([
    ['2025-12-16', 0, true, -30],
    ['2025-12-15', 0, false, -31],
    ['2026-04-15', 0, false, 90],
    ['2026-04-16', 6, false, -90],
    ['2026-06-14', 6, false, -31],
    ['2026-06-15', 6, true, -30],
    ['2026-08-14', 6, true, 30],
    ['2026-08-20', 6, false, 36],
    ['2026-10-15', 6, false, 92],
    ['2026-10-16', 12, false, -91],
    ['2030-01-01', 12, false, 1082],
  ])('takes a screen of %s for month %i, in window: %o', (date, count, isInWindow, daysFromDue) => {
    const assigned = nearestPoint(date, duePoints({ schedule: trial, enrolled, until: date }));
    expect(assigned).toMatchObject({ point: { count }, isInWindow, daysFromDue });
  });

  it('takes a screen as far from both sides for the earlier point', () => {
    const points = duePoints({
      schedule: { ...trial, months: [0, 1] },
      enrolled: '2026-06-15',
      until: '2026-06-15',
    });
    expect(nearestPoint('2026-06-30', points)?.point.count).toBe(0);
  });

  it('has no point to offer where there is none', () => {
    expect(nearestPoint('2026-06-30', [])).toBeUndefined();
  });
});

describe('what is due', () => {
  it.each([
    [
      '2026-01-15',
      [
        [0, 'due'],
        [6, 'not-yet'],
        [12, 'not-yet'],
      ],
    ],
    [
      '2026-02-14',
      [
        [0, 'due'],
        [6, 'not-yet'],
        [12, 'not-yet'],
      ],
    ],
    [
      '2026-02-15',
      [
        [0, 'overdue'],
        [6, 'not-yet'],
        [12, 'not-yet'],
      ],
    ],
    [
      '2026-06-15',
      [
        [0, 'overdue'],
        [6, 'due'],
        [12, 'not-yet'],
      ],
    ],
    [
      '2027-02-15',
      [
        [0, 'overdue'],
        [6, 'overdue'],
        [12, 'overdue'],
      ],
    ],
  ] as const)('on %s without a screen', (today, expected) => {
    expect(states({ today })).toEqual(expected.map(([month, state]) => [month, state, undefined]));
  });

  it('is done by a screen in its window, and by a late one out of window', () => {
    expect(states({ screenings: given('2026-01-20', '2026-08-20') })).toEqual([
      [0, 'done', '2026-01-20'],
      [6, 'done-out-of-window', '2026-08-20'],
      [12, 'not-yet', undefined],
    ]);
  });

  it('stays open after an early screen while its window can be met', () => {
    const screenings = given('2026-05-20');
    expect(states({ screenings, today: '2026-06-20' })[1]).toEqual([6, 'due', undefined]);
    expect(states({ screenings, today: '2026-08-15' })[1]).toEqual([6, 'done-out-of-window', '2026-05-20']);
  });

  it('counts the screen in the window that is nearest to the day', () => {
    expect(states({ screenings: given('2026-05-20', '2026-06-20', '2026-07-20', '2026-09-01') })[1]).toEqual([
      6,
      'done',
      '2026-07-20',
    ]);
  });

  it('counts each instrument for itself', () => {
    const due = dueScreens({
      schedule: { ...trial, instruments: ['phq-9', 'gad-7'] },
      enrolled,
      screenings: given('2026-01-15'),
      today: '2026-01-20',
    });
    expect(due.slice(0, 2).map(({ instrument, state }) => [instrument, state])).toEqual([
      ['phq-9', 'done'],
      ['gad-7', 'due'],
    ]);
  });

  it('ends with the episode', () => {
    expect(states({ closed: '2026-07-14' }).map(([month]) => month)).toEqual([0]);
    expect(states({ closed: '2026-07-15' }).map(([month]) => month)).toEqual([0, 6]);
  });
});

describe('other schedules', () => {
  it('repeat yearly and show the next one', () => {
    const due = dueScreens({
      schedule: scheduleTemplates.yearly,
      enrolled: '2024-02-29',
      screenings: [],
      today: '2026-01-01',
    });
    expect(due.map((point) => [point.unit, point.count, point.due])).toEqual([
      ['month', 0, '2024-02-29'],
      ['month', 12, '2025-02-28'],
      ['month', 24, '2026-02-28'],
    ]);
  });

  it('ask within 3 months after the birth of those enrolled before it', () => {
    const request = { schedule: scheduleTemplates.yearly, enrolled: '2026-01-15', until: '2026-01-15' };
    const [, afterBirth] = duePoints({ ...request, dueDate: '2026-06-01' });
    expect(afterBirth).toEqual({
      unit: 'month-after-birth',
      count: 3,
      due: '2026-09-01',
      opens: '2026-06-01',
      closes: '2026-09-01',
      isEstimated: true,
    });
    expect(duePoints({ ...request, dueDate: '2026-06-01', birthDate: '2026-05-20' })[1]).toMatchObject({
      due: '2026-08-20',
      isEstimated: false,
    });
    expect(duePoints({ ...request, birthDate: '2026-01-15' }).map(({ unit }) => unit)).toEqual([
      'month',
      'month',
    ]);
    expect(duePoints(request).map(({ unit }) => unit)).toEqual(['month', 'month']);
  });

  it('take a screen for the point in whose window it lies, though another is nearer', () => {
    const points = duePoints({
      schedule: scheduleTemplates.yearly,
      enrolled: '2026-01-15',
      birthDate: '2026-03-01',
      until: '2026-03-05',
    });
    expect(nearestPoint('2026-03-05', points)).toMatchObject({
      point: { unit: 'month-after-birth', due: '2026-06-01' },
      isInWindow: true,
      daysFromDue: -88,
    });
    expect(nearestPoint('2026-02-28', points)).toMatchObject({ point: { unit: 'month', count: 0 } });
  });

  it('repeat every 4 weeks', () => {
    const points = duePoints({ schedule: scheduleTemplates.everyFourWeeks, enrolled, until: '2026-03-12' });
    expect(points.map(({ unit, count, due }) => [unit, count, due])).toEqual([
      ['month', 0, '2026-01-15'],
      ['week', 4, '2026-02-12'],
      ['week', 8, '2026-03-12'],
      ['week', 12, '2026-04-09'],
    ]);
  });

  it.each([
    { months: [-1] },
    { months: [0.5] },
    { months: [1e9] },
    { windowDays: -1 },
    { everyMonths: 0 },
    { everyWeeks: Number.NaN },
    { monthsAfterBirth: [241] },
  ])('are refused with %o', (change) => {
    expect(() => duePoints({ schedule: { ...trial, ...change }, enrolled, until: enrolled })).toThrowError(
      expect.objectContaining({ code: 'bad-schedule' }),
    );
  });

  it('give each screen exactly one point, and each point at most one state of its own', () => {
    const offsets = fc.array(fc.integer({ min: -60, max: 900 }), { maxLength: 12 });
    fc.assert(
      fc.property(offsets, fc.integer({ min: 0, max: 900 }), (days, now) => {
        const screenings = given(...days.map((day) => addDays(enrolled, day)));
        const today = addDays(enrolled, now);
        const due = dueScreens({ schedule: trial, enrolled, screenings, today });
        for (const { state, screeningDate, opens, closes } of due) {
          expect(screeningDate === undefined).toBe(!state.startsWith('done'));
          if (state === 'done') expect(screeningDate! >= opens && screeningDate! <= closes).toBe(true);
          else expect(screenings.every(({ date }) => date < opens || date > closes)).toBe(true);
          if (state === 'overdue') expect(today > closes).toBe(true);
        }
      }),
    );
  });
});
