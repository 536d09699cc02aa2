// SPDX-License-Identifier: Apache-2.0
import { differences } from './differences.mjs';
import { definitionOf } from './kit.mjs';
import { bandId, numbered, readVectors } from './vector-file.mjs';

/** Others' published cases, the one that contradicts itself among them. @returns {import('./kit.mjs').Case[]} */
export function publishedExampleCases() {
  return readVectors('published-examples').vectors.map(
    ({ id, instrument, answers, functional = null, expected, published_total: published }) => ({
      name: `${id} comes to ${expected.total ?? expected.prorated_total}${published === undefined ? '' : `, though ${published} was published`}`,
      check(kit) {
        const responses = numbered(answers);
        const result = kit.scoreResponses(
          definitionOf(kit, instrument),
          functional === null ? responses : { ...responses, difficulty: functional },
        );
        return differences(expected, readAsPublished(result, expected), id);
      },
    }),
  );
}

function readAsPublished({ total, prorated, band, subscales, criteria, alerts }, expected) {
  return {
    total,
    prorated_total: prorated,
    band: expected.band !== undefined && band?.id === bandId(expected.band) ? expected.band : band?.id,
    major: criteria['major-depressive-syndrome'],
    provisional_ptsd_dsm5: criteria['dsm5-symptom-rule'],
    clusters: subscales,
    anxiety: subscales.anxiety,
    depression: subscales.depression,
    item9_alert: alerts.some(({ kind, item }) => kind === 'act-now' && item === '9'),
  };
}
