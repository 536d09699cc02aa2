// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { closingScreens, scheduleTemplates } from './index.js';

const schedule = scheduleTemplates.trial;
const given = (date: string, instrument = 'phq-9') => ({ instrument, date });
const states = (...screenings: readonly { readonly instrument: string; readonly date: string }[]) =>
  closingScreens({ schedule, screenings, closed: '2026-07-15' }).map(
    ({ instrument, state, screeningDate }) => [instrument, state, screeningDate],
  );

it('asks for each screener of the schedule', () => {
  expect(states()).toEqual([
    ['phq-9', 'due', undefined],
    ['gad-7', 'due', undefined],
    ['pcl-5', 'due', undefined],
  ]);
});

it.each([
  ['2026-06-14', 'due'],
  ['2026-06-15', 'done'],
  ['2026-08-14', 'done'],
  ['2026-08-15', 'due'],
])('takes a screen of %s within 30 days of closing: %s', (date, state) => {
  expect(states(given(date))[0]?.[1]).toBe(state);
});

it('takes the screen nearest to the closing, and none of another screener', () => {
  expect(states(given('2026-06-20'), given('2026-07-10'), given('2026-07-15', 'ace-10'))[0]).toEqual([
    'phq-9',
    'done',
    '2026-07-10',
  ]);
});
