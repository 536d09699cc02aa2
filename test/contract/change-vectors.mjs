// SPDX-License-Identifier: Apache-2.0
import { differences } from './differences.mjs';
import { definitionOf } from './kit.mjs';
import { readVectors } from './vector-file.mjs';

/** The given pairs of totals. @returns {import('./kit.mjs').Case[]} */
export function changeScoreCases() {
  const { phq9, gad7, pcl5 } = readVectors('change-scores');
  return Object.entries({ phq9, gad7, pcl5 }).flatMap(([name, pairs]) =>
    pairs.map((pair) => ({
      name: `${name} from ${pair.baseline} to ${pair.followup}`,
      check: (kit) => checkPair(kit, name, pair),
    })),
  );
}

function checkPair(kit, name, { baseline, followup, expected }) {
  const definition = definitionOf(kit, name);
  const change = kit.compareResults(definition, baseline, followup);
  const reversed = kit.compareResults(definition, followup, baseline);
  const met = metThresholds(change);
  const actual = {
    improvement: -change.change,
    meaningful_ge5: change.meaningful,
    mcid_ge4: change.meaningful,
    rci_ge6_bischoff2020: met['reliable-6'],
    worsening_ge5: reversed.meaningful,
    worsening_ge4: reversed.meaningful,
    worsening_ge15: change.reliable === 'worsened',
    response_50pct: change.response,
    remission_lt5: change.remission,
    legacy_reliable_ge5: met['reliable-5-legacy'],
    legacy_meaningful_ge10: met['meaningful-10'],
    mid_ge9_blanchard2023: met['meaningful-9'],
    reliable_ge15_marx2022_s1: met['reliable-15'],
    reliable_ge18_marx2022_s2: met['reliable-18'],
    csc_le28_marx2022: met['end-state-28'],
  };
  // -0 is 0 here.
  return differences(expected, { ...actual, improvement: actual.improvement + 0 }, 'change');
}

/** Each threshold on both sides. @returns {import('./kit.mjs').Case[]} */
export function changeEdgeCases() {
  return readVectors('change-edges').vectors.map(
    ({ id, instrument, note, baseline, followUp, expected }) => ({
      name: `${id} ${note}`,
      check(kit) {
        const change = kit.compareResults(definitionOf(kit, instrument), { total: baseline }, followUp);
        return differences(expected, { ...change, met: metThresholds(change) }, 'change');
      },
    }),
  );
}

export function metThresholds({ thresholds }) {
  return Object.fromEntries(thresholds.map(({ id, met }) => [id, met]));
}
