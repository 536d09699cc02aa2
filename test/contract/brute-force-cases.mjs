// SPDX-License-Identifier: Apache-2.0
import { bruteForce } from './brute-force.mjs';
import { differences } from './differences.mjs';
import { randomResponses, seededRandom } from './random-responses.mjs';
import { toyDefinitions } from './toy-definitions.mjs';

const mostBlanks = 3;
const samples = 60;

/** Scoring against the second scorer, on the same random responses each time. @returns {import('./kit.mjs').Case[]} */
export function bruteForceCases() {
  return [
    {
      name: 'every questionnaire of the catalog scores as filling in each blank does',
      check: (kit) =>
        kit.instruments
          .filter(({ kind }) => kind === 'questionnaire')
          .flatMap((definition, index) => compareSamples(kit, definition, index)),
    },
    ...Object.entries(toyDefinitions).map(([name, definition], index) => ({
      name: `the ${name} toy scores as filling in each blank does`,
      check: (kit) => compareSamples(kit, definition, 100 + index),
    })),
  ];
}

function compareSamples(kit, definition, seed) {
  const random = seededRandom(seed);
  for (let sample = 0; sample < samples; sample++) {
    const found = compareOnce(kit, definition, randomResponses(definition, random, mostBlanks));
    if (found.length > 0) return found;
  }
  return [];
}

/** @returns {string[]} what differs between the two scorers on these responses */
export function compareOnce({ scoreResponses }, definition, responses) {
  const result = scoreResponses(definition, responses);
  return differences(
    bruteForce(definition, responses),
    { ...result, band: result.band?.id ?? null, proratedBand: result.proratedBand?.id ?? null },
    `${definition.id} ${JSON.stringify(responses)}`,
  );
}
