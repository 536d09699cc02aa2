// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { it } from 'vitest';
import { acceptsOnlyWhatScores, explainsWhateverItRefuses } from './parse-properties.mjs';

/** The same runs each time; other ones in the soak. */
const options = { numRuns: 1_000, seed: 20_261_122 };

it('refuses any JSON with an explanation, or accepts it', () => {
  fc.assert(explainsWhateverItRefuses, options);
});

it('accepts no changed definition that scoring could not score', () => {
  fc.assert(acceptsOnlyWhatScores, options);
});
