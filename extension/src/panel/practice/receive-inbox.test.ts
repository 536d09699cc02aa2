// SPDX-License-Identifier: Apache-2.0
import { defaultPolicy } from '@cradleside/policy';
import { RecordStoreError } from '@cradleside/record-store';
import type { AuditNote, Change, RecordStore, StoredRecord } from '@cradleside/record-store';
import { expect, it } from 'vitest';
import { Practice } from './practice.js';
import { receiveInbox } from './receive-inbox.js';
import type { Screening } from './records.js';

const family = 'f'.repeat(32);
const caregiver = 'c'.repeat(32);
const handOver = '0'.repeat(32);
const first = '1'.repeat(32);
const second = '2'.repeat(32);

const administration = {
  instrument: 'phq-9',
  version: '1.0',
  language: 'en',
  translation: null,
  evidence: 'cross-checked',
  mode: 'self',
  layout: 'steps',
  started: '2026-03-04T10:00:00-05:00',
  completed: null,
  notAsked: [],
  result: { status: 'scored', total: 0, alerts: [] },
};

function answers(screening: string, sequence: number, responses: object, more: object = {}) {
  return {
    type: 'hand-over-answers',
    handOver,
    family,
    caregiver,
    date: '2026-03-04',
    screening,
    sequence,
    state: 'open',
    administrations: [{ ...administration, responses }],
    ...more,
  };
}

/** As much of a store as the inbox needs. */
function panelWith(inbox: readonly unknown[], records: readonly StoredRecord[] = []) {
  const kept = new Map<string, StoredRecord>(
    [{ id: family, revision: 1, kind: 'family', value: { code: 'K-204' } }, ...records].map((one) => [
      one.id,
      one,
    ]),
  );
  const messages = new Map(inbox.map((value, index) => [`m${index}`, value]));
  const notes: AuditNote[] = [];
  let ids = 0;
  const store = {
    actor: 'Testvisitor Example',
    read: (id: string) => kept.get(id),
    records: (kind: string) => [...kept.values()].filter((record) => record.kind === kind),
    damagedInbox: async () => [],
    readInbox: async () => [...messages].map(([id, value]) => ({ id, value })),
    receive: async (changes: readonly Change[], added: readonly AuditNote[], taken: readonly string[]) => {
      for (const id of taken) messages.delete(id);
      notes.push(...added);
      return changes.flatMap((change) => {
        if ('remove' in change) {
          kept.delete(change.remove.id);
          return [];
        }
        ids += 1;
        const { id = `new-${ids}`, kind, value, expectedRevision = 0 } = change.put;
        const record = { id, revision: expectedRevision + 1, kind, value };
        kept.set(id, record);
        return [record];
      });
    },
  };
  const practice = new Practice(store as unknown as RecordStore, defaultPolicy);
  return {
    practice,
    messages,
    notes,
    screenings: () => store.records('screening') as StoredRecord<Screening>[],
  };
}

const responsesOf = ({ value }: StoredRecord<Screening>) => value.administration.responses;

it('keeps the newest message of each questionnaire, in whatever order they lie', async () => {
  const panel = panelWith([
    answers(first, 2, { 1: 1, 9: 1 }),
    answers(second, 1, { 1: 3 }),
    answers(first, 3, { 1: 1, 9: 0 }, { state: 'finished' }),
    answers(first, 1, { 1: 1 }),
  ]);
  expect(await receiveInbox(panel.practice)).toEqual({ screenings: [first, second], kept: 0, damaged: 0 });
  expect(panel.screenings().map(responsesOf)).toEqual([{ 1: 1, 9: 0 }, { 1: 3 }]);
  expect(panel.messages.size).toBe(0);
});

it('scores the answers again: a score that came with them is not believed', async () => {
  const panel = panelWith([answers(first, 1, { 9: 2 })]);
  await receiveInbox(panel.practice);
  const [screening] = panel.screenings();
  expect(screening?.value.administration.result).toMatchObject({ status: 'incomplete', total: null });
  expect(screening?.value.administration.result.alerts[0]).toMatchObject({
    kind: 'act-now',
    item: '9',
    value: 2,
  });
  expect(panel.notes).toEqual([
    { action: 'hand-over.open', detail: 'phq-9', recordId: first },
    { action: 'alert.act-now', detail: 'item-9.ge1', recordId: first },
  ]);
});

it('lets a screening grow when more of it arrives, and takes back its acknowledgement', async () => {
  const panel = panelWith([answers(first, 1, { 1: 1 })]);
  await receiveInbox(panel.practice);
  const [partial] = panel.screenings();
  const seen = {
    ...partial.value,
    acknowledged: [{ alert: 'ask', time: '', actor: 'Testvisitor Example' }],
  };
  const later = panelWith([answers(first, 4, { 1: 1, 2: 2 })], [{ ...partial, value: seen }]);
  await receiveInbox(later.practice);
  expect(later.screenings()).toHaveLength(1);
  const [grown] = later.screenings();
  expect(responsesOf(grown)).toEqual({ 1: 1, 2: 2 });
  expect(grown?.value.acknowledged).toEqual([]);
  expect(grown?.value.corrections).toMatchObject([{ what: 'edited', actor: 'hand-over' }]);
});

it('changes nothing when the same answers arrive again', async () => {
  const panel = panelWith([answers(first, 1, { 1: 1 })]);
  await receiveInbox(panel.practice);
  const again = panelWith([answers(first, 2, { 1: 1 })], panel.screenings());
  expect(await receiveInbox(again.practice)).toEqual({ screenings: [], kept: 0, damaged: 0 });
  expect(again.screenings()).toEqual(panel.screenings());
});

const ownWork = [
  ['struck out', { isStruck: true }],
  ['put into a chart', { charted: [{ time: '2026-03-04T11:00:00-05:00', how: 'inserted' }] }],
  ['moved to another caregiver', { caregiver: 'd'.repeat(32) }],
  ['entered in the panel', { source: 'panel' }],
] as const;

it.each(ownWork)('puts later answers beside a screening that was %s', async (_, worked) => {
  const panel = panelWith([answers(first, 1, { 1: 1 })]);
  await receiveInbox(panel.practice);
  const [before] = panel.screenings();
  const changed = { ...before, value: { ...before.value, ...worked } as Screening };
  const later = panelWith([answers(first, 2, { 1: 1, 9: 3 })], [changed]);
  await receiveInbox(later.practice);
  expect(later.screenings().map(responsesOf)).toEqual([{ 1: 1 }, { 1: 1, 9: 3 }]);
});

it('drops what she erased, and says so in the log', async () => {
  const erased = { type: 'hand-over-erased', handOver, family, screening: first, sequence: 3 };
  const panel = panelWith([answers(first, 1, { 9: 1 }), erased, answers(first, 2, { 9: 1 })]);
  expect(await receiveInbox(panel.practice)).toEqual({ screenings: [], kept: 0, damaged: 0 });
  expect(panel.screenings()).toEqual([]);
  expect(panel.messages.size).toBe(0);
  expect(panel.notes).toEqual([{ action: 'hand-over.erased' }]);
});

it('takes the messages in once when two ask at the same time', async () => {
  const panel = panelWith([answers(first, 1, { 1: 1 })]);
  const both = await Promise.all([receiveInbox(panel.practice), receiveInbox(panel.practice)]);
  expect(both.map(({ screenings }) => screenings)).toEqual([[first], []]);
  expect(panel.screenings()).toHaveLength(1);
});

it('reads again where another window took the messages first', async () => {
  const panel = panelWith([answers(first, 1, { 1: 1 })]);
  panel.practice.store.receive = async () => {
    panel.messages.clear();
    throw new RecordStoreError('changed-elsewhere');
  };
  expect(await receiveInbox(panel.practice)).toEqual({ screenings: [], kept: 0, damaged: 0 });
});

it('keeps what she erased where a clinician has put its date right since', async () => {
  const panel = panelWith([answers(first, 1, { 9: 1 })]);
  await receiveInbox(panel.practice);
  const [before] = panel.screenings();
  const dated = { what: 'date', from: '2026-03-04', to: '2026-03-03', actor: 'Testvisitor Example' };
  const corrected = { ...before, value: { ...before.value, corrections: [dated] } } as StoredRecord;
  const erased = { type: 'hand-over-erased', handOver, family, screening: first, sequence: 3 };
  const later = panelWith([erased], [corrected]);
  await receiveInbox(later.practice);
  expect(later.screenings()).toHaveLength(1);
});

const unreadable: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a text', 'answers'],
  ['another type', answers(first, 1, { 1: 1 }, { type: 'other' })],
  ['an id that is none', answers('../1', 1, { 1: 1 })],
  ['no sequence', answers(first, 0, { 1: 1 })],
  ['a day that is none', answers(first, 1, { 1: 1 }, { date: '4 March' })],
  ['no administration', answers(first, 1, {}, { administrations: [] })],
  [
    'an instrument that is not there',
    answers(first, 1, {}, { administrations: [{ ...administration, instrument: 'x', responses: {} }] }),
  ],
  ['an answer outside its scale', answers(first, 1, { 1: 4 })],
  ['an item that is none', answers(first, 1, { 12: 1 })],
  ['a family that is not here', answers(first, 1, { 1: 1 }, { family: 'e'.repeat(32) })],
];

it.each(unreadable)('leaves %s where it is and counts it, and takes in the others', async (_, message) => {
  const panel = panelWith([message, answers(second, 1, { 9: 1 })]);
  expect(await receiveInbox(panel.practice)).toEqual({ screenings: [second], kept: 1, damaged: 0 });
  expect([...panel.messages.values()]).toEqual([message]);
});
