// SPDX-License-Identifier: Apache-2.0
import { coachingCalls, trainingDays } from '@cradleside/supervision';
import { expect, it } from 'vitest';
import { shelf } from '../practice/testing/shelf.js';
import { Training } from './training.js';

const today = '2026-03-04';
const day = (date: string, isInPerson = true) => ({ of: 'day', date, isInPerson }) as const;
const call = (date: string, isCasePresented = false) => ({ of: 'call', date, isCasePresented }) as const;

it('counts days and calls as the package does, from the first of them on', async () => {
  const training = new Training(shelf().practice);
  const days = [day('2026-01-12'), day('2026-01-13'), day('2026-02-02', false)];
  const calls = [call('2026-01-19', true), call('2026-02-16')];
  for (const entry of [...days, ...calls]) await training.entries.save(entry);
  expect(training.progress(today)).toEqual({
    days: trainingDays(days, today),
    calls: coachingCalls(calls, { from: '2026-01-12', today }),
  });
  expect(training.progress(today).days.days).toBe(2);
});

it('counts nothing that is struck out, and has no start to count calls from then', async () => {
  const { practice, notes } = shelf();
  const training = new Training(practice);
  await training.entries.mark(await training.entries.save(day('2026-01-12')), 'struck', 'Another course');
  expect(training.progress(today)).toMatchObject({ days: { days: 0 }, calls: null });
  expect(notes.map(({ action }) => action)).toEqual(['training.saved', 'training.struck']);
});

it('lists each kind apart, newest first', async () => {
  const training = new Training(shelf().practice);
  for (const entry of [day('2026-01-12'), call('2026-01-19'), day('2026-01-13')])
    await training.entries.save(entry);
  expect(training.listed('day').map(({ value }) => value.date)).toEqual(['2026-01-13', '2026-01-12']);
  expect(training.listed('call')).toHaveLength(1);
});

it('keeps in the trace what a day counted as before', async () => {
  const training = new Training(shelf().practice);
  const before = await training.entries.save(day('2026-01-12'));
  const { value } = await training.entries.save(day('2026-01-12', false), { before });
  expect(value.corrections).toMatchObject([
    { what: 'edited', from: '2026-01-12, in person', to: '2026-01-12, not in person' },
  ]);
});
