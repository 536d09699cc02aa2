// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { checkReview } from './check-review.js';

const today = '2026-03-04';
const entry = { on: today, supervisor: 'T. S.', outcome: 'agreed', plan: '' } as const;

it.each([
  [{}, {}],
  [{ on: '2026-03-05' }, { on: 'no-day' }],
  [{ on: '' }, { on: 'no-day' }],
  [{ supervisor: ' ' }, { supervisor: 'needed' }],
  [{ outcome: '' as const }, { outcome: 'needed' }],
  [{ outcome: 'agreed-with-plan' as const, plan: ' ' }, { plan: 'needed' }],
  [{ outcome: 'agreed-with-plan' as const, plan: 'Read together' }, {}],
  [{ outcome: 'talk-again' as const }, {}],
])('a review with %j is told %j', (changes, check) => {
  expect(checkReview({ ...entry, ...changes }, today)).toEqual(check);
});
