// SPDX-License-Identifier: Apache-2.0
import { writeEvidence } from '@cradleside/tooling/evidence';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { acceptedShare, holdsOrExplains, readsOrExplains } from './policy-properties.mjs';

const runs = 200_000;
const texts = 50_000;

it('takes or explains any of 200 000 changed policies, reads or explains any of 50 000 texts', () => {
  const seed = Date.now() % 2 ** 31;
  fc.assert(holdsOrExplains, { numRuns: runs, seed });
  fc.assert(readsOrExplains, { numRuns: texts, seed });
  const share = acceptedShare(10_000, seed);
  expect(share).toBeGreaterThan(0.1);
  writeEvidence('policy-fuzz', { seed, changedPolicies: runs, texts, crashes: 0, acceptedShare: share });
});
