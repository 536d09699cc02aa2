// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { checkSession, readSessionMinutes } from './check-session.js';

const today = '2026-03-04';

it.each([
  ['1', 1],
  [' 90 ', 90],
  ['1440', 1440],
])('reads %j as minutes', (typed, minutes) => {
  expect(readSessionMinutes(typed)).toBe(minutes);
});

it.each(['', '0', '1441', '1.5', '-60', '1h', '00090'])('does not take %j for minutes', (typed) => {
  expect(checkSession({ date: today, minutes: typed }, today)).toEqual({ minutes: 'no-minutes' });
});

it.each([
  ['', 'needed'],
  ['2026-02-30', 'no-day'],
  ['0026-03-04', 'too-early'],
  ['2026-03-05', 'too-late'],
])('does not take %j for the day of a session', (date, fault) => {
  expect(checkSession({ date, minutes: '60' }, today)).toEqual({ date: fault });
});

it('takes a session of today', () => {
  expect(checkSession({ date: today, minutes: '60' }, today)).toEqual({});
});
