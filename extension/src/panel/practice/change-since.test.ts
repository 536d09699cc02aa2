// SPDX-License-Identifier: Apache-2.0
import { asq } from '@cradleside/instruments/asq';
import { phq9 } from '@cradleside/instruments/phq9';
import { expect, it } from 'vitest';
import { changeSince } from './change-since.js';
import { inOrder, sampleScreening } from './testing/sample-screening.js';

const sitting = (...values: Parameters<typeof inOrder>) =>
  sampleScreening(phq9, inOrder(...values)).value.administration;
const total14 = sitting(2, 2, 2, 2, 2, 2, 1, 1, 0);
const total18 = sitting(3, 3, 2, 2, 2, 2, 2, 2, 0);
const total12 = sitting(2, 2, 2, 2, 2, 2, 0, 0, 0);
const blank = sitting(2, 2, 2, 2, 2, 2, 1, 1, null);

it.each([
  ['14 after 18 falls short of the reliable change of 6', total18, total14, -4, 'none'],
  ['12 after 18 reaches it', total18, total12, -6, 'improved'],
  ['18 after 12 is reliably worse', total12, total18, 6, 'worsened'],
])('%s', (_, earlier, later, change, reliable) => {
  expect(changeSince(phq9, earlier, later)).toMatchObject({ state: 'known', change, reliable, threshold: 6 });
});

it.each([
  ['earlier', blank, total14],
  ['this', total14, blank],
  ['both', blank, blank],
])('compares nothing where %s has no total, even where it is prorated', (which, earlier, later) => {
  expect(changeSince(phq9, earlier, later)).toEqual({ state: 'no-total', which });
});

it('has no scale for an instrument that adds nothing up', () => {
  const answers = sampleScreening(asq, inOrder(0, 0, 0, 0)).value.administration;
  expect(changeSince(asq, answers, answers)).toEqual({ state: 'no-scale' });
});
