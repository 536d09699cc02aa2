// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { shelf } from '../practice/testing/shelf.js';
import { Questions } from './questions.js';

const [family, other] = ['a'.repeat(32), 'b'.repeat(32)] as const;
const question = { family, text: 'What stayed with you?', offered: '', isToBring: true };

it('keeps questions by family, each in one write with its line', async () => {
  const { practice, notes } = shelf();
  const questions = new Questions(practice);
  const { id } = await questions.keep(question);
  await questions.keep({ ...question, family: other });
  expect(questions.kept(family).map((one) => one.id)).toEqual([id]);
  expect(questions.kept()).toHaveLength(2);
  expect(notes).toEqual([{ action: 'supervision-question.kept' }, { action: 'supervision-question.kept' }]);
});

it('brings what is marked and has words', async () => {
  const questions = new Questions(shelf().practice);
  const kept = await questions.keep(question);
  await questions.keep({ ...question, text: '  ' });
  await questions.keep({ ...question, text: 'Later', isToBring: false });
  expect(questions.toBring().map(({ id }) => id)).toEqual([kept.id]);
  await questions.change(kept, { isToBring: false });
  expect(questions.toBring()).toEqual([]);
});

it('leaves one line in the log while words are typed, and removes with another', async () => {
  const { practice, notes } = shelf();
  const questions = new Questions(practice);
  const first = await questions.keep(question);
  const second = await questions.change(first, { text: 'What' });
  const third = await questions.change(second, { text: 'What else?' }, 'unlogged');
  await questions.remove(third);
  expect(questions.kept()).toEqual([]);
  expect(notes.map(({ action }) => action)).toEqual([
    'supervision-question.kept',
    'supervision-question.changed',
    'supervision-question.removed',
  ]);
});

it('does not remove what another window has changed since', async () => {
  const questions = new Questions(shelf().practice);
  const first = await questions.keep(question);
  await questions.change(first, { text: 'Changed elsewhere' });
  await expect(questions.remove(first)).rejects.toMatchObject({ code: 'changed-elsewhere' });
});
