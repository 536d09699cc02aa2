// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { histories, mergesSafely } from './random-merges.mjs';

it('joins what two devices have done without losing a step, and closes nothing by it', () => {
  const counts = { merged: 0, closed: 0 };
  fc.assert(
    fc.property(histories, (lists) => mergesSafely(lists, counts)),
    { numRuns: 500, seed: 20_261_126 },
  );
  expect(counts.merged).toBeGreaterThan(500);
  expect(counts.closed).toBeGreaterThan(50);
}, 60_000);
