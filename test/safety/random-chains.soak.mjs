// SPDX-License-Identifier: Apache-2.0
import { writeEvidence } from '@cradleside/tooling/evidence';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { agreesWithModel, happenings } from './random-chains.mjs';
import { histories, mergesSafely } from './random-merges.mjs';

const sequences = 100_000;
const pairs = 10_000;

it('loses no event, doubles none and closes none early in 100 000 random sequences and 10 000 joined pairs', () => {
  const seed = Date.now() % 2 ** 31;
  const counts = { closed: 0, refused: 0, taken: 0 };
  fc.assert(
    fc.property(happenings, (list) => agreesWithModel(list, counts)),
    { numRuns: sequences, seed },
  );
  const joined = { merged: 0, closed: 0 };
  fc.assert(
    fc.property(histories, (lists) => mergesSafely(lists, joined)),
    { numRuns: pairs, seed },
  );
  expect(counts.closed).toBeGreaterThan(3_000);
  expect(joined.closed).toBeGreaterThan(1_000);
  writeEvidence('safety-chains', {
    seed,
    sequences,
    stepsTaken: counts.taken,
    stepsRefused: counts.refused,
    eventsClosed: counts.closed,
    copiesJoined: joined.merged,
    joinedAndClosed: joined.closed,
    lost: 0,
    closedEarly: 0,
    doubled: 0,
  });
});
