// SPDX-License-Identifier: Apache-2.0
import { both, differences } from './differences.mjs';
import { definitionOf, withCutPoints } from './kit.mjs';
import { bandId, numbered, readVectors } from './vector-file.mjs';

const screeningCutPoint = { phq9: 'ge10', gad7: 'ge10', pcl5: 'ge33' };

/**
 * The given vectors of PHQ-9, GAD-7 and PCL-5.
 * @param {'phq9' | 'gad7' | 'pcl5'} name
 * @returns {import('./kit.mjs').Case[]}
 */
export function sumVectorCases(name) {
  return readVectors(name).vectors.map((vector) => ({
    name: `${vector.id} ${vector.note}`,
    check: (kit) => checkVector(kit, name, vector),
  }));
}

function checkVector(kit, name, { answers, functional, expected }) {
  const definition = definitionOf(kit, name);
  const responses = numbered(answers);
  const asked = functional === undefined ? responses : { ...responses, difficulty: functional };
  const result = kit.scoreResponses(definition, asked);
  const reached = Array.from({ length: definition.scoring.range[1] }, (_, index) => index + 1);
  const everyCutPoint = kit.scoreResponses(
    withCutPoints(definition, [
      ...reached.map((min) => `ge${min}`),
      ...definition.scoring.subscales.flatMap(({ id }) => [`${id}.ge2`, `${id}.ge3`]),
    ]),
    asked,
  ).cutPoints;
  return [
    ...differences(expectedResult(expected), result),
    ...differences(
      Object.fromEntries(reached.map((min) => [`ge${min}`, decided(min, expected)])),
      everyCutPoint,
      'cutPoints',
    ),
    ...differences(expected.cutoffs, everyCutPoint, 'cutoffs'),
    ...differences(blankIds(answers), result.missing, 'missing'),
    ...differences(
      expected.cutoffs[screeningCutPoint[name]],
      kit.decideScreen(definition, result),
      'positive',
    ),
    ...checksOf[name](kit, definition, result, expected, everyCutPoint),
  ];
}

function expectedResult({ complete, answered, total, prorated_total: prorated, band, band_prorated }) {
  const incomplete = prorated === null ? 'incomplete' : 'prorated';
  return {
    status: complete ? 'scored' : incomplete,
    answered,
    declined: [],
    total,
    prorated: complete ? null : prorated,
    band: bandOf(band),
    proratedBand: complete ? null : bandOf(band_prorated),
  };
}

/** The PCL-5 has no bands. */
const bandOf = (label = null) => (label === null ? null : { id: bandId(label) });

function decided(min, { possible_min: lowest, possible_max: highest }) {
  if (min <= lowest) return true;
  return min > highest ? false : null;
}

function blankIds(answers) {
  return answers.flatMap((answer, index) => (answer === null ? [String(index + 1)] : []));
}

const checksOf = {
  phq9(kit, definition, result, expected, cutPoints) {
    const { item9, item9_alert: alert, algorithm } = expected;
    const act = result.alerts.filter(({ item }) => item === '9');
    const kinds = { true: ['act-now'], false: [], null: ['ask'] };
    return [
      ...differences(
        kinds[alert],
        act.map(({ kind }) => kind),
        'item 9',
      ),
      ...differences(
        alert === false ? [] : [item9],
        act.map(({ value }) => value),
        'item 9 value',
      ),
      ...differences(alert, kit.decideCritical(result), 'critical'),
      ...differences(
        {
          'major-depressive-syndrome': algorithm.major,
          'other-depressive-syndrome': algorithm.other,
        },
        result.criteria,
        'criteria',
      ),
      ...differences(expected.phq2_total, result.subscales['phq-2'], 'phq-2'),
      ...whenComplete(expected.phq2_total, expected.phq2_positive_ge3, cutPoints['phq-2.ge3']),
      ...whenComplete(expected.phq2_total, expected.phq2_positive_ge2, cutPoints['phq-2.ge2']),
    ];
  },
  gad7(kit, definition, result, expected, cutPoints) {
    return [
      ...differences(expected.gad2_total, result.subscales['gad-2'], 'gad-2'),
      ...whenComplete(expected.gad2_total, expected.gad2_positive_ge3, cutPoints['gad-2.ge3']),
      ...differences(false, kit.decideCritical(result), 'critical'),
    ];
  },
  pcl5(kit, definition, result, expected) {
    const rule = result.criteria['dsm5-symptom-rule'];
    const isNoted = result.alerts.some(({ kind, item }) => kind === 'note' && item === '16');
    return [
      ...Object.entries(expected.clusters).flatMap(([id, { score, met }]) => [
        ...differences(score, result.subscales[id], `cluster ${id}`),
        ...differences(met, result.criteria[`cluster-${id}`], `cluster-${id}`),
      ]),
      ...differences(expected.provisional_ptsd_dsm5, rule, 'dsm5-symptom-rule'),
      ...differences(expected.both_methods_positive_ge33, both(result.cutPoints.ge33, rule), 'both'),
      ...differences(expected.item16_risk_taking_flag_ge2 === true, isNoted, 'item 16'),
    ];
  },
};

/** The given files leave a pair of items undecided as soon as one of them is blank, even where the other decides. */
function whenComplete(total, expected, actual) {
  return total === null ? differences(null, expected, 'pair') : differences(expected, actual, 'pair');
}
