// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { acceptedShare, holdsOrExplains, readsOrExplains } from './policy-properties.mjs';

const seed = 20_261_122;
const timeoutMs = 120_000;

it(
  'takes or explains any of 3 000 changed policies, and pollutes nothing',
  () => {
    fc.assert(holdsOrExplains, { numRuns: 3_000, seed });
  },
  timeoutMs,
);

it(
  'reads or explains any text',
  () => {
    fc.assert(readsOrExplains, { numRuns: 3_000, seed });
  },
  timeoutMs,
);

it('takes enough of the changed policies for that to mean something', () => {
  expect(acceptedShare(1_000, seed)).toBeGreaterThan(0.1);
});
