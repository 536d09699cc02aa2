// SPDX-License-Identifier: Apache-2.0
import { defaultPolicy } from '@cradleside/policy';
import type { Policy } from '@cradleside/policy';
import { expect, it } from 'vitest';
import type { Practice } from '../practice/practice.js';
import type { Family } from '../practice/records.js';
import { draftOf, fittingChoice, screeningOptions } from './screening-plan.js';
import type { ScreeningChoice } from './screening-plan.js';

const caregiver = 'c'.repeat(32);
const familyIn = (language: string): Family => ({
  code: 'K-204',
  caregivers: [{ id: caregiver, kinship: 'mother', label: '', language }],
  child: { label: '', birthDate: '', dueDate: '' },
  opened: '2026-01-15',
  closed: '',
});
const wanted: ScreeningChoice = {
  caregiver,
  instrument: 'phq-9',
  language: '',
  mode: 'read-aloud',
  layout: 'page',
  date: '2026-03-04',
};
const practice = (changes: Partial<Policy> = {}) =>
  ({ policy: { ...defaultPolicy, ...changes } }) as Practice;
const fitted = (language: string, choice: Partial<ScreeningChoice> = {}, changes: Partial<Policy> = {}) =>
  fittingChoice(practice(changes), familyIn(language), { ...wanted, ...choice });

it.each([
  ['es', 'phq-9', {}, 'es-US'],
  ['en', 'phq-9', {}, 'en'],
  ['fr', 'phq-9', {}, 'en'],
  ['es', 'pcl-5', {}, 'en'],
  ['ar', 'phq-9', {}, 'en'],
  ['ar', 'phq-9', { singleCopyTranslations: ['phq-9/ar'] }, 'ar'],
  ['es', 'phq-9', { languages: ['en'] }, 'en'],
] as const)(
  'of a caregiver who answers in %s, %s with %j is given in %s',
  (own, instrument, changes, language) => {
    expect(fitted(own, { instrument }, changes).language).toBe(language);
  },
);

it('keeps a language that was chosen by hand', () => {
  expect(fitted('es', { language: 'en' }).language).toBe('en');
});

it('shows the single-copy Arabic PHQ-9 as turned off until the policy names it', () => {
  const state = (changes: Partial<Policy>) =>
    screeningOptions(practice(changes), 'phq-9').languages.find(({ language }) => language === 'ar')?.state;
  expect(state({})).toBe('single-copy');
  expect(state({ singleCopyTranslations: ['phq-9/ar'] })).toBe('offered');
});

it('never hands the ASQ over, and nothing where the policy forbids it', () => {
  expect(fitted('en', { instrument: 'asq', mode: 'self' }).mode).toBe('read-aloud');
  expect(fitted('en', { mode: 'self' }, { handOver: false }).mode).toBe('read-aloud');
  expect(fitted('en', { mode: 'self' }).mode).toBe('self');
});

it('takes an instrument without shippable wording from paper only', () => {
  const changes = { instruments: [{ instrument: 'epds' }] };
  expect(screeningOptions(practice(changes), 'epds').chosen?.modes).toEqual(['paper']);
  expect(fitted('en', { instrument: 'epds' }, changes).mode).toBe('paper');
});

it('offers no checklist as a screener', () => {
  const ids = screeningOptions(practice(), '').instruments.map(({ instrument }) => instrument.id);
  expect(ids).toContain('phq-9');
  expect(ids).not.toContain('imh-hv-visit-components');
});

it('lets the policy choose the cut-points that decide', () => {
  const cutPoints = [{ instrument: 'gad-7', ids: ['ge8'], reason: 'sensitive' }];
  const { chosen } = screeningOptions(practice({ cutPoints }), 'gad-7');
  expect(chosen?.instrument.cutPoints.filter(({ screens }) => screens).map(({ id }) => id)).toEqual(['ge8']);
});

it('begins a draft that says where its answers come from', () => {
  expect(draftOf(wanted, 'f'.repeat(32), '2026-03-04T10:00:00-05:00')).toMatchObject({
    source: 'panel',
    responses: {},
  });
  expect(draftOf({ ...wanted, mode: 'paper' }, 'f'.repeat(32), '').source).toBe('paper');
});
