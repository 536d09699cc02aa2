// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { expect, it } from 'vitest';
import { alertKey } from '../practice/alerts.js';
import {
  inOrder,
  sampleCaregiver,
  sampleFamily,
  sampleScreening,
} from '../practice/testing/sample-screening.js';
import { checkCorrection } from './check-correction.js';
import type { PlannedCorrection } from './check-correction.js';

const screening = sampleScreening(phq9, inOrder(0, 0, 0, 0, 0, 0, 0, 0, 0)).value;
const plan: PlannedCorrection = {
  what: 'moved',
  code: 'K-205',
  caregiver: 'd'.repeat(32),
  date: '2026-03-04',
  reason: 'wrong family chosen',
};
const other = 'e'.repeat(32);
const check = (changes: Partial<PlannedCorrection>, family: string | undefined = other) =>
  checkCorrection({ ...plan, ...changes }, { screening, family, today: '2026-03-10' });

it('lets each correction with a reason stand', () => {
  expect(check({})).toEqual({});
  expect(check({ what: 'date', date: '2026-03-03' })).toEqual({});
  expect(check({ what: 'struck' })).toEqual({});
  expect(check({ what: 'moved' }, sampleFamily)).toEqual({});
});

it.each([
  [{ reason: ' ' }, other, { reason: 'reason-needed' }],
  [{ caregiver: sampleCaregiver }, sampleFamily, { caregiver: 'same' }],
  [{ what: 'date', date: '' }, other, { date: 'needed' }],
  [{ what: 'date', date: '2026-03-04' }, other, { date: 'same' }],
  [{ what: 'date', date: '2026-03-11' }, other, { date: 'too-late' }],
  [{ what: 'date', date: '0026-03-03' }, other, { date: 'too-early' }],
  [{ what: 'date', date: '9999-99-99' }, other, { date: 'no-day' }],
] as const)('refuses %j', (changes, family, expected) => {
  expect(check(changes, family)).toEqual(expected);
});

it('refuses to move a screening to a family that is not there', () => {
  expect(checkCorrection(plan, { screening, family: undefined, today: '2026-03-10' })).toEqual({
    code: 'no-such-family',
  });
});

it.each([
  ['moved', endorsed(), { what: 'alert-open' }],
  ['struck', endorsed(), { what: 'alert-open' }],
  ['date', endorsed(), {}],
  ['moved', acknowledged(), {}],
  ['struck', acknowledged(), {}],
] as const)('lets a screening be %s only once its alerts are acknowledged', (what, value, expected) => {
  const wanted = { ...plan, what, date: '2026-03-03' };
  expect(checkCorrection(wanted, { screening: value, family: other, today: '2026-03-10' })).toEqual(expected);
});

function endorsed() {
  return sampleScreening(phq9, inOrder(0, 0, 0, 0, 0, 0, 0, 0, 1)).value;
}

function acknowledged() {
  const value = endorsed();
  const seen = value.administration.result.alerts.map((alert) => ({
    alert: alertKey(alert),
    time: '2026-03-04T10:10:00-05:00',
    actor: 'Testvisitor Example',
  }));
  return { ...value, acknowledged: seen };
}
