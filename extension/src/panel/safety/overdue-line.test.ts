// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { scoreResponses } from '@cradleside/instruments/scoring';
import { raiseInto, stateOf } from '@cradleside/safety';
import type { SafetyState } from '@cradleside/safety';
import { expect, it } from 'vitest';
import { overdueLine } from './overdue-line.js';
import { stageLine } from './stage-line.js';

function stateWith(item9: number | null): SafetyState {
  const responses = item9 === null ? {} : { 9: item9 };
  const finding = {
    screening: '1',
    place: { family: 'f', caregiver: 'c', answeredOn: '2026-03-04' },
    instrument: phq9,
    responses,
    alerts: scoreResponses(phq9, responses).alerts,
    isHandedIn: true,
  };
  const stamp = { at: '2026-03-04T10:00:00-05:00', by: 'Testvisitor Example' };
  return stateOf(raiseInto([], finding, stamp).changed!);
}

it.each([
  ['2026-03-04T10:59:00-05:00', undefined],
  ['2026-03-04T11:00:00-05:00', 'overdue 1 minute'],
  ['2026-03-04T11:01:00-05:00', 'overdue 1 minute'],
  ['2026-03-04T11:59:00-05:00', 'overdue 59 minutes'],
  ['2026-03-04T12:00:00-05:00', 'overdue 1 hour'],
  ['2026-03-06T10:59:00-05:00', 'overdue 47 hours'],
  ['2026-03-06T11:00:00-05:00', 'overdue 2 days'],
])('at %s an event of 10:00 with 60 minutes is %s', (now, line) => {
  expect(overdueLine(stateWith(1), { now, supervisorMinutes: 60 })).toBe(line);
});

it('is never said of an item that is only to be asked about', () => {
  const limits = { now: '2026-04-04T10:00:00-05:00', supervisorMinutes: 60 };
  expect(overdueLine(stateWith(null), limits)).toBeUndefined();
});

it('is said beside where the event stands, by the item that it is about', () => {
  expect(stageLine(stateWith(1))).toBe('item 9, not acknowledged');
  expect(stageLine(stateWith(null))).toBe('item 9, not answered: ask');
  expect(stageLine({ ...stateWith(1), isStruck: true })).toBe('item 9, struck out');
});
