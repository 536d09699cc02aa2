// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { it } from 'vitest';
import { acceptsOnlyWhatScores, explainsWhateverItRefuses } from './parse-properties.mjs';

const options = { numRuns: 100_000 };

it('refuses any JSON with an explanation, or accepts it, 100 000 times', () => {
  fc.assert(explainsWhateverItRefuses, options);
});

it('accepts no changed definition that scoring could not score, 100 000 times', () => {
  fc.assert(acceptsOnlyWhatScores, options);
});
