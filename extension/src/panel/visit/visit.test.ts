// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import type { Family, Visit } from '../practice/records.js';
import { checkVisit, readMinutes } from './check-visit.js';
import { beginVisit, losesTicks, visitOf } from './visit-plan.js';

const family = {
  id: 'f'.repeat(32),
  revision: 1,
  kind: 'family',
  value: {
    caregivers: [{ id: 'c'.repeat(32), kinship: 'mother', label: '', language: 'es' }],
  } as unknown as Family,
};
const now = new Date(2026, 2, 4, 10, 0);
const checklist = { result: { status: 'logged' } } as Visit['checklist'];

it.each([
  ['', null],
  [' 95 ', 95],
  ['1', 1],
  ['480', 480],
  ['0', undefined],
  ['481', undefined],
  ['1.5', undefined],
  ['-5', undefined],
  ['an hour', undefined],
])('reads %j minutes as %j', (typed, minutes) => {
  expect(readMinutes(typed)).toBe(minutes);
});

it('wants a day that is not ahead', () => {
  expect(checkVisit('2026-03-04', '95', '2026-03-04')).toEqual({});
  expect(checkVisit('2026-03-05', '', '2026-03-04')).toEqual({ date: 'too-late' });
  expect(checkVisit('0026-03-04', '', '2026-03-04')).toEqual({ date: 'too-early' });
  expect(checkVisit('12026-03-04', '', '2026-03-04')).toEqual({ date: 'no-day' });
  expect(checkVisit('', 'x', '2026-03-04')).toEqual({ date: 'needed', minutes: 'no-minutes' });
});

it('begins today, held, in the language of the first caregiver, with nothing ticked', () => {
  expect(beginVisit(family, undefined, now)).toMatchObject({
    visit: '',
    fields: { date: '2026-03-04', status: 'held', minutes: null, language: 'es' },
    ticks: {},
  });
});

it('keeps a held visit that is not logged apart from one with an empty list', () => {
  const draft = beginVisit(family, undefined, now);
  expect(visitOf(draft, null).checklist).toBeNull();
  expect(visitOf(draft, checklist).checklist).toBe(checklist);
});

it('keeps no minutes, company or checklist of a visit that was not held', () => {
  const draft = beginVisit(family, undefined, now);
  const fields = {
    ...draft.fields,
    status: 'no-show' as const,
    minutes: 95,
    others: ['kin'],
    dyadTogether: true,
  };
  expect(visitOf({ ...draft, fields }, checklist)).toMatchObject({
    status: 'no-show',
    minutes: null,
    others: [],
    dyadTogether: null,
    checklist: null,
  });
});

it('lets nothing be saved over ticks whose checklist has not come', () => {
  const draft = beginVisit(family, undefined, now);
  const ticked = { ...draft, ticks: { '1.1': true as const } };
  const logged = { id: 'v'.repeat(32), revision: 1, kind: 'visit', value: { checklist } as Visit };
  const absent = { before: undefined, list: 'not-there' } as const;
  expect(losesTicks(draft, absent)).toBe(false);
  expect(losesTicks(ticked, absent)).toBe(true);
  expect(losesTicks(draft, { ...absent, before: logged })).toBe(true);
  expect(losesTicks(ticked, { before: logged, list: 'there' })).toBe(false);
  expect(losesTicks({ ...ticked, fields: { ...ticked.fields, status: 'no-show' } }, absent)).toBe(false);
});
