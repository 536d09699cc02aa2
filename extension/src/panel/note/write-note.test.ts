// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { defaultPolicy } from '@cradleside/policy';
import { expect, it } from 'vitest';
import type { Practice } from '../practice/practice.js';
import { inOrder, sampleScreening } from '../practice/testing/sample-screening.js';
import { writeNote } from './write-note.js';

const answers = inOrder(2, 2, 2, 2, 2, 2, 1, 1, 0);
const hers = sampleScreening(phq9, answers, { id: '9' });
const his = sampleScreening(phq9, answers, { id: '8', caregiver: 'd'.repeat(32) });
const formerly = sampleScreening(phq9, inOrder(3, 3, 3, 3, 3, 3, 3, 3, 0), { id: '1', date: '2024-03-04' });
const baseline = sampleScreening(phq9, inOrder(3, 3, 2, 2, 2, 2, 2, 2, 0), { id: '2', date: '2026-01-20' });
const practice = {
  policy: defaultPolicy,
  family: () => ({ value: { opened: '2026-01-15' } }),
  screenings: () => [formerly, baseline, hers, his],
} as unknown as Practice;
const write = (
  screenings: Parameters<typeof writeNote>[1]['screenings'],
  chart: 'caregiver' | 'child' = 'caregiver',
) => writeNote(practice, { screenings, visit: undefined, chart, language: 'en' });

it('never puts two people into one note', () => {
  expect(write([hers, his])).toEqual({ state: 'several-caregivers' });
  expect(write([hers, his], 'child')).toEqual({ state: 'several-caregivers' });
});

it('compares with the first sitting of the episode', () => {
  const note = write([hers]);
  expect(note).toMatchObject({ state: 'written', text: expect.stringContaining('2026-01-20') });
  expect(note).not.toMatchObject({ text: expect.stringContaining('2024-03-04') });
});

it('says no score in the child’s chart', () => {
  const note = write([hers], 'child');
  expect(note.state === 'written' && note.text).not.toMatch(/14|27|moderate/i);
});
