// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { agreesWithModel, happenings } from './random-chains.mjs';

it('loses no event, doubles none and closes none early, whatever happens in whatever order', () => {
  const counts = { closed: 0, refused: 0, taken: 0 };
  fc.assert(
    fc.property(happenings, (list) => agreesWithModel(list, counts)),
    { numRuns: 2_500, seed: 20_261_126 },
  );
  expect(counts.closed).toBeGreaterThan(100);
  expect(counts.taken).toBeGreaterThan(5_000);
  expect(counts.refused).toBeGreaterThan(5_000);
}, 60_000);
