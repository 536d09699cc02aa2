// SPDX-License-Identifier: Apache-2.0
import { readReadiness } from '@cradleside/supervision/schema';
import { expect, it } from 'vitest';
import { shelf } from '../practice/testing/shelf.js';
import { emptyReadinessFile } from './empty-readiness-file.js';
import { ReadinessKeeper } from './readiness-keeper.js';
import { bareReadiness, bareShell, profileOf, SelfAssessment } from './self-assessment.js';

const shell = bareShell();
const items = {
  ...shell,
  id: 'example',
  title: 'Example self-assessment',
  options: [
    { value: 1, label: 'I would like to grow here', counts: 'growth' },
    { value: 2, label: 'I could share this', counts: 'strength' },
  ],
  domains: {
    ...shell.domains,
    trauma: { items: [{ id: 'trauma-1', text: 'Invented for a test' }], reading: [{ title: 'Invented' }] },
  },
} as const;
const words = { trauma: { strengths: 'Testwords', growth: '' } };

async function begun() {
  const { practice, notes } = shelf();
  const assessment = new SelfAssessment(practice);
  await assessment.take(items);
  return { practice, notes, assessment, keeper: new ReadinessKeeper(practice, () => undefined) };
}

it('is an empty shell at first', () => {
  expect(profileOf(bareReadiness(new Date())).state).toBe('empty');
  expect(new SelfAssessment(shelf().practice).current()).toBeUndefined();
});

it('gives the agency a file that it can fill, and reads it itself', () => {
  expect(readReadiness(emptyReadinessFile())).toMatchObject({ ok: true });
});

it('takes items into the shell, with the words that stand in it', async () => {
  const { practice, notes } = shelf();
  const keeper = new ReadinessKeeper(practice, () => undefined);
  keeper.change({ words });
  await keeper.settled();
  const assessment = new SelfAssessment(practice);
  expect(await assessment.take(items)).toBe('taken');
  expect(assessment.current()?.value).toMatchObject({ words, definition: { id: 'example' } });
  expect(assessment.earlier()).toEqual([]);
  expect(notes.map(({ action }) => action)).toEqual(['readiness.begun', 'readiness.imported']);
});

it('keeps what was answered to other items beside the new ones', async () => {
  const { assessment, keeper } = await begun();
  keeper.change({ words, answers: { 'trauma-1': 2 }, answeredOn: '2026-03-04' });
  await keeper.settled();
  expect(await assessment.take(items)).toBe('same');
  expect(await assessment.take({ ...items, title: 'Second edition' })).toBe('replaced');
  expect(assessment.current()?.value).toMatchObject({ answers: {}, words, replacedOn: '' });
  const [earlier] = assessment.earlier();
  expect(earlier?.value.answers).toEqual({ 'trauma-1': 2 });
  expect(earlier?.value.replacedOn).not.toBe('');
  keeper.takeNewest();
  expect(keeper.value.definition?.title).toBe('Second edition');
});

it('saves each change, with one line in the log for all of a screen', async () => {
  const { assessment, keeper, notes } = await begun();
  keeper.change({ answers: { 'trauma-1': 1 } });
  await keeper.settled();
  keeper.change({ answers: { 'trauma-1': 2 } });
  await keeper.settled();
  keeper.change({ openReview: null }, 'readiness.reviewed');
  await keeper.settled();
  expect(assessment.current()?.value.answers).toEqual({ 'trauma-1': 2 });
  expect(notes.map(({ action }) => action)).toEqual([
    'readiness.imported',
    'readiness.changed',
    'readiness.reviewed',
  ]);
});

it('tells each change at once, also while an earlier one is being written', async () => {
  const told: unknown[] = [];
  const keeper: ReadinessKeeper = new ReadinessKeeper(shelf().practice, () => told.push(keeper.value.words));
  const others = { trauma: { strengths: 'Testwords, more', growth: '' } };
  keeper.change({ words });
  keeper.change({ words: others });
  expect(told.at(-1)).toBe(others);
  await keeper.settled();
});

it('says that a change is not saved where another window has changed it, and keeps both versions apart', async () => {
  const { practice, assessment, keeper } = await begun();
  const other = new ReadinessKeeper(practice, () => undefined);
  other.change({ answers: { 'trauma-1': 1 } });
  await other.settled();
  keeper.change({ answers: { 'trauma-1': 2 } });
  expect(await keeper.settled()).toBe('failed');
  expect(keeper.fault).toContain('another window');
  keeper.takeNewest();
  expect(keeper.value.answers).toEqual({ 'trauma-1': 2 });
  expect(assessment.current()?.value.answers).toEqual({ 'trauma-1': 1 });
});

it('has a review that holds until an answer changes, also on the same day, and none that is struck out', () => {
  const answers = { 'trauma-1': 2 };
  const review = {
    on: '2026-03-04',
    supervisor: 'T. S.',
    outcome: 'agreed',
    plan: '',
    answers,
    enteredBy: 'Testvisitor Example',
    entered: '2026-03-04T10:00:00+00:00',
    corrections: [],
    isStruck: false,
  } as const;
  const reviewed = {
    ...bareReadiness(new Date()),
    definition: items,
    answers,
    answeredOn: '2026-03-04',
    reviews: [review],
  };
  expect(profileOf(reviewed).state).toBe('reviewed');
  expect(profileOf({ ...reviewed, answers: { 'trauma-1': 1 } }).state).toBe('to-review');
  expect(profileOf({ ...reviewed, reviews: [{ ...review, isStruck: true }] })).toMatchObject({
    state: 'to-review',
    review: null,
  });
});
