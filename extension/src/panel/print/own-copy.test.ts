// SPDX-License-Identifier: Apache-2.0
import { asq } from '@cradleside/instruments/asq';
import { epds } from '@cradleside/instruments/epds';
import { gad7 } from '@cradleside/instruments/gad7';
import { phq9 } from '@cradleside/instruments/phq9';
import { phq9EsUS } from '@cradleside/instruments/phq9.es-US';
import { describe, expect, it } from 'vitest';
import type { Administration } from '@cradleside/instruments/administration';
import { inOrder, sampleScreening } from '../practice/testing/sample-screening.js';
import { shelf } from '../practice/testing/shelf.js';
import { ownCopyEntries } from './own-copy.js';

const { practice } = shelf();
const endorsed = sampleScreening(phq9, inOrder(1, 1, 1, 1, 1, 1, 1, 1, 2), { id: '1' });
const worry = sampleScreening(gad7, inOrder(1, 1, 1, 1, 1, 1, 1), { id: '2', date: '2026-01-15' });
const asked = sampleScreening(asq, { 1: 1, 2: 0, 3: 0, 4: 0, 5: 0 }, { id: '3' });

const answered = (words: string) => ({ state: 'answered', words }) as const;

/** The same sitting as it was given in US Spanish. */
function inSpanish(screening: typeof endorsed): typeof endorsed {
  const administration: Administration = {
    ...screening.value.administration,
    language: 'es-US',
    translation: 'phq-9/es-US',
  };
  return { ...screening, value: { ...screening.value, administration } };
}

describe('her own copy', () => {
  it('holds questionnaires oldest first, and no question about safety unless it is chosen', () => {
    const entries = ownCopyEntries(practice, [endorsed, worry], 'left-out');
    expect(entries.map(({ instrument }) => instrument.id)).toEqual(['gad-7', 'phq-9']);
    expect(entries.flatMap(({ safety }) => safety)).toEqual([]);
  });

  it('leaves out a questionnaire that asks about safety alone, as a whole', () => {
    expect(ownCopyEntries(practice, [asked], 'left-out')).toEqual([]);
    const [entry] = ownCopyEntries(practice, [asked], 'included');
    expect(entry?.safety.map(({ number, answer }) => [number, answer])).toEqual([
      ['1', answered('Yes')],
      ['2', answered('No')],
      ['3', answered('No')],
      ['4', answered('No')],
      ['5', answered('No')],
    ]);
  });

  it('holds item 9 in the words that she saw, once it is chosen', () => {
    const [entry] = ownCopyEntries(practice, [inSpanish(endorsed)], 'included');
    expect(entry?.safety).toEqual([
      {
        number: '9',
        question: phq9EsUS.items['9'],
        answer: answered(phq9EsUS.scales.default[2]),
        isEndorsed: true,
        language: 'es-US',
      },
    ]);
  });

  it.each([
    [0, { state: 'answered', words: 'Not at all' }],
    ['declined', { state: 'declined' }],
    [null, { state: 'blank' }],
  ] as const)('tells the answer %s', (value, answer) => {
    const screening = sampleScreening(phq9, inOrder(1, 1, 1, 1, 1, 1, 1, 1, value));
    const [entry] = ownCopyEntries(practice, [screening], 'included');
    expect(entry?.safety).toMatchObject([{ number: '9', answer, isEndorsed: false }]);
  });

  it('has no wording of a question whose owner does not allow it', () => {
    const screening = sampleScreening(epds, inOrder(0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
    const [entry] = ownCopyEntries(practice, [screening], 'included');
    expect(entry?.safety).toMatchObject([{ number: '10', question: null }]);
  });

  it('tells her own chart from her child’s', () => {
    const charted = [
      { time: '2026-03-05T09:00:00-05:00', how: 'inserted', chart: 'child' },
      { time: '2026-03-06T09:00:00-05:00', how: 'copied', chart: 'caregiver' },
    ] as const;
    const [entry] = ownCopyEntries(practice, [sampleScreening(phq9, inOrder(1), { charted })], 'left-out');
    expect(entry).toMatchObject({ chartedOn: '2026-03-06', isInChildChart: true });
    const [none] = ownCopyEntries(practice, [endorsed], 'left-out');
    expect(none).toMatchObject({ chartedOn: undefined, isInChildChart: false });
  });
});
