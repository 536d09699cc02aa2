// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { RecordStoreError } from '@cradleside/record-store';
import { expect, it } from 'vitest';
import { dropDraft } from './drop-draft.js';
import { finishDraft } from './finish-draft.js';
import { keepDraft } from './keep-draft.js';
import type { Practice } from './practice.js';
import type { ScreeningDraft } from './records.js';
import { inOrder, sampleScreening } from './testing/sample-screening.js';
import { shelf } from './testing/shelf.js';
import type { Stored } from './typed-records.js';

const value: ScreeningDraft = {
  of: 'screening',
  family: 'f'.repeat(32),
  caregiver: 'c'.repeat(32),
  instrument: 'phq-9',
  language: 'en',
  mode: 'read-aloud',
  layout: 'page',
  source: 'panel',
  date: '2026-03-04',
  responses: {},
  begun: '2026-03-04T10:00:00-05:00',
};

type ScreeningDraftRecord = Stored<'draft'> & { readonly value: ScreeningDraft };

/** A draft that this window has opened, and what the other window has done to it since. */
async function opened(other: 'answered' | 'finished' | 'discarded') {
  const { practice, notes } = shelf();
  const draft = (await practice.saveDraft(value)) as ScreeningDraftRecord;
  if (other === 'answered') await practice.saveDraft({ ...value, responses: { 1: 3 } }, draft);
  if (other === 'finished')
    await practice.finishScreening(draft, sampleScreening(phq9, {}).value.administration);
  if (other === 'discarded') await practice.discardDraft(draft);
  return { practice, notes, draft };
}

const answersOf = (practice: Practice) =>
  practice.drafts().map((draft) => (draft as ScreeningDraftRecord).value.responses);

it.each([
  ['answered', [{ 1: 3 }, { 2: 1 }]],
  ['finished', [{ 2: 1 }]],
  ['discarded', [{ 2: 1 }]],
] as const)('keeps both versions of a draft that another window has %s', async (other, expected) => {
  const { practice, draft } = await opened(other);
  const kept = await keepDraft(practice, { ...value, responses: { 2: 1 } }, draft);
  expect(kept.isBeside).toBe(true);
  expect(answersOf(practice)).toEqual(expected);
});

it('goes on with the draft that was begun beside the other', async () => {
  const { practice, draft } = await opened('answered');
  const first = await keepDraft(practice, { ...value, responses: { 2: 1 } }, draft);
  const next = await keepDraft(practice, { ...value, responses: { 2: 1, 3: 2 } }, first.draft);
  expect(next.isBeside).toBe(false);
  expect(answersOf(practice)).toEqual([{ 1: 3 }, { 2: 1, 3: 2 }]);
});

it.each(['answered', 'finished', 'discarded'] as const)(
  'finishes what was entered here although another window has %s the draft',
  async (other) => {
    const { practice, draft } = await opened(other);
    const before = practice.screenings().length;
    const { administration } = sampleScreening(phq9, inOrder(1, 1, 1, 1, 1, 1, 1, 1, 0)).value;
    const { screening, isBeside } = await finishDraft(practice, draft, administration);
    expect(isBeside).toBe(true);
    expect(practice.screening(screening.id)?.value.administration).toEqual(administration);
    expect(practice.screenings()).toHaveLength(before + 1);
    expect(answersOf(practice)).toEqual(other === 'answered' ? [{ 1: 3 }] : []);
  },
);

it('discards only the version that was seen here', async () => {
  const { practice, draft } = await opened('answered');
  expect(await dropDraft(practice, draft)).toBe('other-kept');
  expect(answersOf(practice)).toEqual([{ 1: 3 }]);
  const [newest] = practice.drafts();
  expect(await dropDraft(practice, newest)).toBe('discarded');
  expect(practice.drafts()).toEqual([]);
});

it('says every other fault', async () => {
  const { practice, draft } = await opened('discarded');
  practice.store.write = () => Promise.reject(new RecordStoreError('storage-full'));
  await expect(keepDraft(practice, value, draft)).rejects.toMatchObject({ code: 'storage-full' });
  await expect(dropDraft(practice, draft)).rejects.toMatchObject({ code: 'storage-full' });
});

it('logs that a critical item had been endorsed in what was discarded', async () => {
  const { practice, notes } = shelf();
  for (const responses of [{ 9: 2 }, { 9: 0 }])
    await practice.discardDraft(await practice.saveDraft({ ...value, responses }));
  const discarded = notes.filter(({ action }) => action === 'draft.discarded');
  expect(discarded.map(({ detail }) => detail)).toEqual(['item-9', undefined]);
});
