// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { afterEach, expect, it, vi } from 'vitest';
import { sampleScreening } from '../practice/testing/sample-screening.js';
import { shelf } from '../practice/testing/shelf.js';
import { dueFamilies } from './due-families.js';

const today = '2026-06-01';

afterEach(() => void vi.restoreAllMocks());

async function practiceWith(openings: readonly string[]) {
  const { practice } = shelf();
  for (const [index, opened] of openings.entries()) {
    await practice.saveFamily({
      code: `K-${index}`,
      caregivers: [{ id: `c${index}`, kinship: 'mother', label: '', language: 'en' }],
      child: { label: '', birthDate: opened, dueDate: '' },
      opened,
      closed: '',
    });
  }
  return practice;
}

it('the family that is overdue for longest comes first', async () => {
  const practice = await practiceWith(['2026-05-01', '2026-02-01', '2026-04-01']);
  const due = await dueFamilies(practice, today, new AbortController().signal);
  expect(due?.map(({ family }) => family.value.code)).toEqual(['K-1', 'K-2', 'K-0']);
});

it('nothing is worked out before the page that asked has been drawn', async () => {
  const practice = await practiceWith(['2026-02-01']);
  let asked = 0;
  const { screenings } = practice;
  practice.screenings = (...args) => {
    asked += 1;
    return screenings.apply(practice, args);
  };
  const due = dueFamilies(practice, today, new AbortController().signal);
  expect(asked).toBe(0);
  await due;
  expect(asked).toBe(1);
});

it('what is given up while it waits answers nothing', async () => {
  const practice = await practiceWith(['2026-02-01']);
  const work = new AbortController();
  const due = dueFamilies(practice, today, work.signal);
  work.abort();
  expect(await due).toBeUndefined();
});

it('the page goes on while screenings are gathered', async () => {
  const practice = await practiceWith(['2026-02-01']);
  const count = 20;
  practice.screenings = () =>
    Array.from({ length: count }, (_, index) => sampleScreening(phq9, {}, { id: String(index) }));
  // Each of them takes longer than a slice.
  let nowMs = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (nowMs += 10));
  let turns = 0;
  const turn = setInterval(() => (turns += 1));
  await dueFamilies(practice, today, new AbortController().signal);
  clearInterval(turn);
  expect(turns).toBeGreaterThan(count / 2);
});
