// SPDX-License-Identifier: Apache-2.0
import { gad7 } from '@cradleside/instruments/gad7';
import { phq9 } from '@cradleside/instruments/phq9';
import { describe, expect, it } from 'vitest';
import { inOrder, sampleCaregiver, sampleScreening } from '../practice/testing/sample-screening.js';
import { noteOwner } from './note-owner.js';
import { tickedAtFirst } from './ticked-at-first.js';
import { toggledScreening } from './toggled-screening.js';

const father = 'd'.repeat(32);
const hers = sampleScreening(phq9, inOrder(1, 1), { id: '1' });
const hersToo = sampleScreening(gad7, inOrder(1, 1), { id: '2' });
const his = sampleScreening(phq9, inOrder(2, 2), { id: '3', caregiver: father });
const caregivers = [
  { id: sampleCaregiver, kinship: 'mother', label: '', language: 'en' },
  { id: father, kinship: 'father', label: '', language: 'en' },
] as const;
const ids = (...some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

describe('the ticks of a note', () => {
  it.each([
    ['the first caregiver who has any', [his, hers, hersToo], [hers, hersToo]],
    ['the only one who has any', [his], [his]],
    ['nobody where there is nothing', [], []],
  ])('begin with those of %s', (_, all, ticked) => {
    expect(tickedAtFirst({ caregivers }, all)).toEqual(ids(...ticked));
  });

  it('of a caregiver who is in the family no more still begin', () => {
    expect(tickedAtFirst({ caregivers: [] }, [his])).toEqual(ids(his));
  });

  it.each([
    ['add one of the same person', [hers], hersToo, [hers, hersToo]],
    ['take one away', [hers, hersToo], hers, [hersToo]],
    ['of another person take the place of all others', [hers, hersToo], his, [his]],
  ])('%s', (_, ticked, toggled, expected) => {
    expect(toggledScreening(ticked, toggled)).toEqual(ids(...expected));
  });
});

it('a text belongs to one chart and one caregiver', () => {
  const owners = [
    noteOwner({ chart: 'caregiver', screenings: [hers] }),
    noteOwner({ chart: 'child', screenings: [hers] }),
    noteOwner({ chart: 'caregiver', screenings: [his] }),
    noteOwner({ chart: 'child', screenings: [his] }),
  ];
  expect(new Set(owners).size).toBe(owners.length);
  expect(noteOwner({ chart: 'caregiver', screenings: [hers, hersToo] })).toBe(
    noteOwner({ chart: 'caregiver', screenings: [hers] }),
  );
});
