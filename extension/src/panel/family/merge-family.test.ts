// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import type { Caregiver, Family } from '../practice/records.js';
import { mergeFamily } from './merge-family.js';

const person = (id: string, label = ''): Caregiver => ({
  id: id.repeat(32),
  kinship: 'mother',
  label,
  language: 'en',
});
const before: Family = {
  code: 'K-204',
  caregivers: [person('a')],
  child: { label: '', birthDate: '', dueDate: '2026-06-01' },
  opened: '2026-01-15',
  closed: '',
};
const merge = (ours: Partial<Family>, theirs: Partial<Family>) =>
  mergeFamily(before, { ...before, ...ours }, { ...before, ...theirs });

it('keeps a caregiver whom the other window has added, beside what was changed here', () => {
  const { family, changed, contested } = merge(
    { code: 'K-205' },
    { caregivers: [person('a'), person('b', 'Testfather')] },
  );
  expect(family.code).toBe('K-205');
  expect(family.caregivers.map(({ label }) => label)).toEqual(['', 'Testfather']);
  expect([changed, contested]).toEqual([['caregivers'], []]);
});

it('adds to that a caregiver whom we have added', () => {
  const { family } = merge(
    { caregivers: [person('a'), person('c', 'ours')] },
    { caregivers: [person('a'), person('b', 'theirs')] },
  );
  expect(family.caregivers.map(({ label }) => label)).toEqual(['', 'theirs', 'ours']);
});

it.each([
  ['ours', [person('b')], [person('a'), person('b')]],
  ['theirs', [person('a'), person('b')], [person('b')]],
])('leaves out a caregiver who was removed in %s', (_, ours, theirs) => {
  const both = { ...before, caregivers: [person('a'), person('b')] };
  const { family } = mergeFamily(both, { ...both, caregivers: ours }, { ...both, caregivers: theirs });
  expect(family.caregivers).toEqual([person('b')]);
});

it('shows what both have changed, and has our entry in the form', () => {
  const { family, changed, contested } = merge(
    { opened: '2026-01-16', child: { ...before.child, label: 'A' } },
    { opened: '2026-01-17', child: { ...before.child, dueDate: '2026-06-03' }, closed: '2026-07-01' },
  );
  expect(family).toMatchObject({
    opened: '2026-01-16',
    closed: '2026-07-01',
    child: { label: 'A', dueDate: '2026-06-03' },
  });
  expect(changed).toEqual(['dueDate', 'opened', 'closed']);
  expect(contested).toEqual(['opened']);
});

it('does not contest what both have changed alike', () => {
  expect(merge({ code: 'K-9' }, { code: 'K-9' })).toMatchObject({ changed: ['code'], contested: [] });
});
