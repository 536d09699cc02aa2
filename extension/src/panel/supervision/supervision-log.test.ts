// SPDX-License-Identifier: Apache-2.0
import { endorsementHours } from '@cradleside/supervision';
import { expect, it } from 'vitest';
import { shelf } from '../practice/testing/shelf.js';
import { SupervisionLog } from './supervision-log.js';

const today = '2026-03-04';
const entry = {
  date: '2026-01-07',
  minutes: 60,
  kind: 'individual',
  supervisor: 'T. S.',
  topics: ['rs.emotion'],
  reflection: 'Testreflection',
} as const;

function open() {
  const { practice, notes } = shelf();
  return { practice, notes, log: new SupervisionLog(practice) };
}

it('keeps a session in one write with one line of the log, which says none of its words', async () => {
  const { log, notes } = open();
  const { value } = await log.entries.save(entry);
  expect(value).toMatchObject({
    ...entry,
    enteredBy: 'Testvisitor Example',
    corrections: [],
    isStruck: false,
  });
  expect(notes).toEqual([{ action: 'supervision-session.saved' }]);
  expect(JSON.stringify(notes)).not.toContain('Test');
});

it('counts hours as endorsementHours does, peer supervision 0 and struck sessions not at all', async () => {
  const { log } = open();
  await log.choose({ category: 'mental-health-specialist', endorsedOn: '' });
  await log.entries.save(entry);
  await log.entries.save({ ...entry, date: '2026-01-14', minutes: 90, kind: 'peer' });
  await log.entries.mark(
    await log.entries.save({ ...entry, date: '2026-01-21', minutes: 600 }),
    'struck',
    'Entered twice',
  );
  const hours = log.hours(today);
  expect(hours).toEqual(
    endorsementHours({
      category: 'mental-health-specialist',
      sessions: [entry, { date: '2026-01-14', minutes: 90, kind: 'peer' }],
      today,
    }),
  );
  expect(hours).toMatchObject({ minutes: 60, requiredMinutes: 3000, peerMinutes: 90 });
});

it('tells the years from the day of endorsement on', async () => {
  const { log } = open();
  await log.choose({ category: 'family-specialist', endorsedOn: '2026-01-01' });
  await log.entries.save(entry);
  expect(log.hours(today).years).toMatchObject([{ from: '2026-01-01', minutes: 60, requiredMinutes: 720 }]);
});

it('keeps a trace of what was counted before and after an edit', async () => {
  const { log, notes } = open();
  const before = await log.entries.save(entry);
  const { value, id } = await log.entries.save({ ...entry, minutes: 90 }, { before });
  expect(value).toMatchObject({ minutes: 90, enteredBy: 'Testvisitor Example' });
  expect(value.corrections).toMatchObject([
    { what: 'edited', from: '2026-01-07, 60 min, individual', to: '2026-01-07, 90 min, individual' },
  ]);
  expect(notes.at(-1)).toEqual({ action: 'supervision-session.edited', recordId: id });
});

it('does not overwrite what another window has changed since', async () => {
  const { log } = open();
  const before = await log.entries.save(entry);
  await log.entries.save({ ...entry, minutes: 90 }, { before });
  await expect(log.entries.save({ ...entry, minutes: 30 }, { before })).rejects.toMatchObject({
    code: 'changed-elsewhere',
  });
  expect(log.entries.one(before.id)?.value.minutes).toBe(90);
});

it('takes the draft off in the same write', async () => {
  const { log, practice } = open();
  const { kind, supervisor, topics, reflection } = entry;
  const fields = { date: today, minutes: '60', kind, supervisor, topics, reflection };
  const draft = await practice.saveDraft({
    of: 'supervision',
    family: '',
    session: '',
    fields,
    begun: `${today}T10:00:00+00:00`,
  });
  expect(log.drafts().map(({ id }) => id)).toEqual([draft.id]);
  await log.entries.save(entry, { draft });
  expect(log.drafts()).toEqual([]);
});

it('shows the newest session first', async () => {
  const { log } = open();
  for (const date of ['2026-01-07', '2026-02-04', '2026-01-21']) await log.entries.save({ ...entry, date });
  expect(log.sessions().map(({ value }) => value.date)).toEqual(['2026-02-04', '2026-01-21', '2026-01-07']);
});
