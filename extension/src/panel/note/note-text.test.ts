// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { expect, it } from 'vitest';
import { draftRoute } from '../practice/draft-route.js';
import { inOrder, sampleScreening } from '../practice/testing/sample-screening.js';
import { shelf } from '../practice/testing/shelf.js';
import { NoteText } from './note-text.js';

const caregivers = ['c', 'd'].map((letter) => ({
  id: letter.repeat(32),
  kinship: 'mother' as const,
  label: letter,
  language: 'en',
}));

/** A family with one PHQ-9 of its first caregiver, and the place where its note is written. */
async function desk() {
  const { practice, notes } = shelf();
  const family = await practice.saveFamily({
    code: 'K-204',
    caregivers,
    child: { label: '', birthDate: '2026-01-05', dueDate: '' },
    opened: '2026-01-15',
    closed: '',
  });
  const { value } = sampleScreening(phq9, inOrder(1, 1, 1, 1, 1, 1, 1, 1, 0), { date: '2026-03-04' });
  const saved = await practice.store.write(
    [{ put: { kind: 'screening', value: { ...value, family: family.id, caregiver: caregivers[0]?.id } } }],
    'none',
  );
  const screening = saved[0]?.id ?? '';
  const route = { screen: 'note', family: family.id, screenings: [screening] } as const;
  return { practice, notes, screening, open: () => new NoteText(practice, route, () => {}) };
}

async function changed({ open }: Awaited<ReturnType<typeof desk>>) {
  const note = open();
  note.type(note.text.replaceAll('____', 'Testword'));
  await note.keeper.settled();
  return note;
}

it('a note whose blanks were filled in stands there again, with what was chosen', async () => {
  const place = await desk();
  const first = place.open();
  first.choose({ language: 'es' });
  first.type(`${first.text} Testword`);
  await first.keeper.settled();
  const again = place.open();
  expect(again.text).toBe(first.text);
  expect(again.text).toContain('Testword');
  expect(again.choices.language).toBe('es');
  expect(place.practice.drafts().map(draftRoute)).toMatchObject([
    { screen: 'note', screenings: [place.screening] },
  ]);
});

it('opening a note and choosing for it leaves nothing behind', async () => {
  const place = await desk();
  const note = place.open();
  note.choose({ chart: 'child' });
  await note.keeper.settled();
  expect(place.practice.drafts()).toEqual([]);
});

it('one draft is kept however much is typed, and none once the note is in the chart', async () => {
  const place = await desk();
  const note = await changed(place);
  note.type(`${note.text}.`);
  await note.keeper.settled();
  expect(place.practice.drafts()).toHaveLength(1);
  await note.settle();
  expect(place.practice.drafts()).toEqual([]);
  note.type('Something else');
  await note.keeper.settled();
  expect(place.practice.drafts()).toHaveLength(1);
});

it('where the records say something else since, the changed text is offered and not shown', async () => {
  const place = await desk();
  const before = await changed(place);
  const { practice, screening } = place;
  const { id, revision, value } = practice.screening(screening)!;
  const corrected = { ...value, date: '2026-03-05' };
  await practice.store.write(
    [{ put: { id, kind: 'screening', value: corrected, expectedRevision: revision } }],
    'none',
  );
  const again = place.open();
  expect(again.text).not.toContain('Testword');
  expect(again.hasOther).toBe(true);
  again.bringBack();
  expect(again.text).toBe(before.text);
});

it('a text that was changed for one caregiver is neither shown nor offered for another', async () => {
  const place = await desk();
  await changed(place);
  const { practice, screening } = place;
  const { id, revision, value } = practice.screening(screening)!;
  const moved = { ...value, caregiver: caregivers[1]?.id };
  await practice.store.write(
    [{ put: { id, kind: 'screening', value: moved, expectedRevision: revision } }],
    'none',
  );
  const again = place.open();
  expect(again.text).not.toContain('Testword');
  expect(again.hasOther).toBe(false);
});

it('the child’s chart is offered nothing of what was changed for the caregiver’s', async () => {
  const place = await desk();
  await changed(place);
  const again = place.open();
  again.choose({ chart: 'child' });
  expect(again.text).not.toContain('Testword');
  expect(again.hasOther).toBe(false);
  again.choose({ chart: 'caregiver' });
  expect(again.hasOther).toBe(true);
});
