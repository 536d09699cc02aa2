// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { forgeryKinds, tryForgeries } from './forged-results.mjs';

it('of forged, replayed, swapped and cut results none is accepted', async () => {
  const count = forgeryKinds * 20;
  const counts = await tryForgeries({ count, seed: 5 });
  expect(counts).toMatchObject({ attempts: count, accepted: 0, acceptedKinds: [] });
  // Each way of being refused is met: by its keys, by its link, by the receipt rules, by the clock.
  expect(Object.keys(counts.byVerdict).toSorted()).toEqual(['expired', 'not-genuine', 'refuse', 'same']);
});
