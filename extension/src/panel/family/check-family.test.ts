// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import type { Family } from '../practice/records.js';
import { checkFamily } from './check-family.js';

const family: Family = {
  code: 'K-204',
  caregivers: [{ id: 'c'.repeat(32), kinship: 'mother', label: '', language: 'en' }],
  child: { label: '', birthDate: '', dueDate: '' },
  opened: '2026-01-15',
  closed: '',
};
const twin = { id: 'f'.repeat(32), revision: 1, kind: 'family', value: { ...family, code: ' k-204' } };
const check = (changes: Partial<Family>, others = [] as readonly (typeof twin)[]) =>
  checkFamily({ ...family, ...changes }, { others, today: '2026-03-04' });

it('finds nothing wrong with a code and a day of enrolment', () => {
  expect(check({})).toEqual({});
  expect(check({ opened: '2026-03-04', child: { label: '', birthDate: '2026-03-04', dueDate: '' } })).toEqual(
    {},
  );
});

it.each([
  [{ code: '' }, { code: 'code-needed' }],
  [{ opened: '' }, { opened: 'opened-needed' }],
  [{ opened: '2026-03-05' }, { opened: 'opened-ahead' }],
  [{ child: { label: '', birthDate: '2026-03-05', dueDate: '' } }, { birthDate: 'birth-ahead' }],
  [{ closed: '2026-01-14' }, { closed: 'closed-before' }],
  [{ closed: '2026-03-05' }, { closed: 'too-late' }],
  [{ closed: '9999-99-99' }, { closed: 'no-day' }],
  [{ opened: '0026-01-15' }, { opened: 'too-early' }],
  [{ opened: '12026-01-15' }, { opened: 'no-day' }],
  [{ child: { label: '', birthDate: '0026-03-04', dueDate: '' } }, { birthDate: 'too-early' }],
  [{ child: { label: '', birthDate: '', dueDate: '0026-03-04' } }, { dueDate: 'too-early' }],
  [{ child: { label: '', birthDate: '', dueDate: '2027-03-04' } }, { dueDate: 'too-late' }],
] as const)('says at the field what is wrong with %j', (changes, expected) => {
  expect(check(changes)).toEqual(expected);
});

it('refuses a code that another family has, whatever its case, and names that family', () => {
  expect(check({}, [twin])).toEqual({ code: 'code-taken', twin });
});

it('takes an empty code for no twin of another empty one', () => {
  expect(check({ code: '' }, [{ ...twin, value: { ...family, code: '' } }])).toEqual({ code: 'code-needed' });
});
