// SPDX-License-Identifier: Apache-2.0
import { addDays } from '@cradleside/charting/day';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { expect, it } from 'vitest';
import type { Practice } from '../practice/practice.js';
import type { Visit } from '../practice/records.js';
import { offeredQuestions } from './offered-questions.js';

const family = 'a'.repeat(32);
const english = { language: 'en', labels: {} } as const;

function logged(date: string, ticked: readonly string[], more: object = {}) {
  const checklist = {
    instrument: fidelityChecklist.id,
    result: { status: ticked.length === 0 ? 'nothing' : 'logged', ticked, issues: [] },
  };
  return { date, status: 'held', minutes: 60, isStruck: false, checklist, ...more } as unknown as Visit;
}

function offeredFrom(visits: readonly Visit[], words: Parameters<typeof offeredQuestions>[2] = english) {
  const practice = { visits: () => visits.map((value) => ({ value })) } as unknown as Practice;
  return offeredQuestions(practice, family, words);
}

const everyWeek = (count: number, ticked: readonly string[]) =>
  Array.from({ length: count }, (_, index) => logged(addDays('2026-01-07', index * 7), ticked));

it('asks about what was ticked in every visit, and about what was not seen', () => {
  const { questions } = offeredFrom(everyWeek(8, ['material.needs']));
  expect(questions).toContainEqual({
    key: 'every-visit:material',
    text: 'Concrete needs in 8 of 8 visits: who else could carry this?',
  });
  expect(questions.map(({ key }) => key)).toContain('gap:ipp');
});

it('has the same key for a question whose numbers have gone on', () => {
  const keys = (count: number) =>
    offeredFrom(everyWeek(count, ['material.needs'])).questions.map(({ key }) => key);
  expect(keys(9)).toEqual(keys(8));
});

it('asks about visits that were held and are not logged', () => {
  const visits = [...everyWeek(1, ['material.needs']), logged('2026-02-04', [], { checklist: null })];
  expect(offeredFrom(visits).questions).toEqual([
    {
      key: 'unlogged:',
      text: 'Logged: 1 of 2 visits that were held. What stayed with you from the others?',
    },
  ]);
});

it('takes names of components in the language of the panel', () => {
  const { questions } = offeredFrom(everyWeek(8, ['material.needs']), {
    language: 'ar',
    labels: { material: 'الاحتياجات الملموسة' },
  });
  expect(questions.find(({ key }) => key === 'every-visit:material')?.text).toContain('الاحتياجات الملموسة');
});

it('says how many visits it could not read instead of taking them for something else', () => {
  const foreign = logged('2026-02-04', [], { checklist: { instrument: 'other-list', result: {} } });
  expect(offeredFrom([logged('0026-01-07', []), foreign])).toEqual({ questions: [], leftOut: 2 });
});
