// SPDX-License-Identifier: Apache-2.0
import { parseInstrument } from '@cradleside/instruments/schema';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { acceptsOnlyWhatScores, changedDefinition, explainsWhateverItRefuses } from './parse-properties.mjs';

/** The same runs each time; other ones in the soak. */
const options = { numRuns: 10_000, seed: 20_261_122 };
const timeoutMs = 60_000;

it(
  'refuses any JSON with an explanation, or accepts it',
  () => {
    fc.assert(explainsWhateverItRefuses, options);
  },
  timeoutMs,
);

it(
  'accepts no changed definition that scoring could not score',
  () => {
    fc.assert(acceptsOnlyWhatScores, { ...options, numRuns: 3_000 });
  },
  timeoutMs,
);

it('accepts enough of the changed definitions for that to mean something', () => {
  const accepted = fc.sample(changedDefinition, { ...options, numRuns: 1_000 }).filter((input) => {
    const parsed = parseInstrument(input);
    return parsed.ok && parsed.value.kind === 'questionnaire';
  });
  expect(accepted.length).toBeGreaterThan(100);
});
