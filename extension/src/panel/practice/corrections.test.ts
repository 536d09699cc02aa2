// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { defaultPolicy } from '@cradleside/policy';
import type { AuditNote, Change, RecordStore } from '@cradleside/record-store';
import { expect, it } from 'vitest';
import { alertKey } from './alerts.js';
import { chartedElsewhere } from './charted-elsewhere.js';
import { needsYou } from './needs-you.js';
import { Practice } from './practice.js';
import type { Correction, Screening } from './records.js';
import { inOrder, sampleCaregiver, sampleFamily, sampleScreening } from './testing/sample-screening.js';
import type { Stored } from './typed-records.js';

const otherFamily = 'e'.repeat(32);
const otherCaregiver = 'd'.repeat(32);
const endorsed = inOrder(0, 0, 0, 0, 0, 0, 0, 0, 2);
const [alert] = sampleScreening(phq9, endorsed).value.administration.result.alerts;
const seen = { alert: alertKey(alert), time: '2026-03-04T10:10:00-05:00', actor: 'Testvisitor Example' };

it.each([
  ['another family', { family: otherFamily, caregiver: otherCaregiver }],
  ['another caregiver', { family: sampleFamily, caregiver: otherCaregiver }],
])('raises an alert again that was acknowledged before the screening was moved to %s', async (_, to) => {
  const written: Change[] = [];
  const logged: AuditNote[] = [];
  const write = async (changes: readonly Change[], notes: readonly AuditNote[]) => {
    written.push(...changes);
    logged.push(...notes);
    return [];
  };
  const records = () => [];
  const store = { actor: 'Testvisitor Example', write, records } as unknown as RecordStore;
  const screening = sampleScreening(phq9, endorsed, { acknowledged: [seen] });
  await new Practice(store, defaultPolicy).corrections.moveScreening(screening, to, 'wrong one chosen');
  const [change] = written as unknown as readonly [{ readonly put: { readonly value: Screening } }];
  const moved: Stored<'screening'> = { ...screening, value: change.put.value };
  expect(moved.value).toMatchObject({ ...to, acknowledged: [], corrections: [{ acknowledged: [seen] }] });
  expect(needsYou([moved], { policy: defaultPolicy, drafts: [], events: [] })).toHaveLength(1);
  expect(logged.map(({ action }) => action)).toEqual(['screening.moved', 'alert.act-now']);
});

const at = (hour: number) => `2026-03-04T${hour}:00:00-05:00`;
const move = (what: 'moved' | 'caregiver', from: string, hour: number): Correction => ({
  what,
  from,
  to: '',
  reason: 'wrong one chosen',
  time: at(hour),
  actor: 'Testvisitor Example',
});

it.each<readonly [string, readonly Correction[], readonly object[]]>([
  ['has not been moved', [], []],
  [
    'was moved to this family since',
    [move('moved', otherFamily, 12)],
    [{ of: 'family', id: otherFamily, time: at(11) }],
  ],
  [
    'was moved to this caregiver since',
    [move('caregiver', otherCaregiver, 12)],
    [{ of: 'caregiver', id: otherCaregiver, time: at(11) }],
  ],
  ['had been moved before', [move('moved', otherFamily, 10)], []],
  ['was moved away and back', [move('moved', sampleFamily, 12), move('moved', otherFamily, 13)], []],
])('knows whose chart has the note of a screening that %s', (_, corrections, expected) => {
  const { value } = sampleScreening(phq9, endorsed, {
    corrections,
    charted: [{ time: at(11), how: 'inserted' }],
  });
  expect(value.caregiver).toBe(sampleCaregiver);
  expect(chartedElsewhere(value)).toEqual(expected);
});
