// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { shelf } from '../practice/testing/shelf.js';
import { dueFamilies } from './due-families.js';

const today = '2026-06-01';

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
