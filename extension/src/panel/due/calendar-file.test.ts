// SPDX-License-Identifier: Apache-2.0
import { gad7 } from '@cradleside/instruments/gad7';
import { describe, expect, it } from 'vitest';
import type { Family } from '../practice/records.js';
import { sampleScreening } from '../practice/testing/sample-screening.js';
import { shelf } from '../practice/testing/shelf.js';
import { calendarDays, calendarFile } from './calendar-file.js';
import { calendarTokens, newToken, tokenByCaregiver } from './calendar-tokens.js';

const mother = 'c'.repeat(32);
const grandmother = 'd'.repeat(32);
const family: Family = {
  code: 'K-204',
  caregivers: [
    { id: mother, kinship: 'mother', label: 'Testmother', language: 'en' },
    { id: grandmother, kinship: 'grandparent', label: 'Testgrandmother', language: 'es' },
  ],
  child: { label: 'Testbaby', birthDate: '', dueDate: '' },
  opened: '2026-01-15',
  closed: '',
};
const now = new Date('2026-03-04T10:00:00Z');
const file = (practice: ReturnType<typeof shelf>['practice']) =>
  calendarFile(practice, { now, language: 'en' });
const daysOf = async (practice: ReturnType<typeof shelf>['practice']) =>
  ((await calendarDays(practice, '2026-03-04')) ?? []).map(({ point }) => point);
const uids = (text: string) => [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);

describe('a calendar file', () => {
  it('has each due day whose window is not over, those to come among them', async () => {
    const { practice } = shelf();
    await practice.saveFamily(family);
    const days = await daysOf(practice);
    // The baseline's window closed on 2026-02-14.
    expect(days.map(({ count, due }) => [count, due])).toEqual([
      [6, '2026-07-15'],
      [12, '2027-01-15'],
    ]);
    expect(uids(await file(practice))).toHaveLength(2);
  });

  it('holds no name, no client id, no questionnaire and no id of a record', async () => {
    const { practice } = shelf();
    const { id } = await practice.saveFamily(family);
    const text = await file(practice);
    for (const secret of ['K-204', 'Test', mother, grandmother, id, 'PHQ', 'phq'])
      expect(text).not.toContain(secret);
  });

  it('updates the same entries when it is made again, after a restart too', async () => {
    const { practice, notes } = shelf();
    await practice.saveFamily(family);
    const first = uids(await file(practice));
    expect(uids(await file(practice))).toEqual(first);
    expect(calendarTokens(practice).map(({ value }) => value.caregiver)).toEqual([mother]);
    expect(notes.filter(({ action }) => action === 'calendar.exported')).toHaveLength(2);
  });

  it('has nothing of a closed family, and another person’s days only by what she has had', async () => {
    const { practice } = shelf();
    const open = await practice.saveFamily(family);
    await practice.saveFamily({ ...family, code: 'K-205', closed: '2026-02-01' });
    expect(await daysOf(practice)).toHaveLength(2);
    const { value } = sampleScreening(
      gad7,
      {},
      {
        family: open.id,
        caregiver: grandmother,
        date: '2026-01-20',
      },
    );
    await practice.store.write([{ put: { kind: 'screening', value } }], 'none');
    const days = await daysOf(practice);
    const of = (caregiver: string) => days.filter((point) => point.caregiver === caregiver);
    expect(of(grandmother).map(({ instruments }) => instruments)).toEqual([['gad-7'], ['gad-7']]);
    expect(of(mother)).toHaveLength(2);
  });
});

describe('a token', () => {
  it('is random, and of two of one person the same is chosen everywhere', () => {
    expect(newToken()).toMatch(/^[\w-]{22}$/);
    expect(newToken()).not.toBe(newToken());
    const token = (id: string) => ({
      id,
      revision: 1,
      kind: 'calendar-token',
      value: { family: 'f', caregiver: mother, token: `token-${id}` },
    });
    for (const tokens of [
      [token('2'), token('1')],
      [token('1'), token('2')],
    ])
      expect(tokenByCaregiver(tokens).get(mother)).toBe('token-1');
  });
});
