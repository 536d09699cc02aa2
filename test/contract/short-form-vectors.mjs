// SPDX-License-Identifier: Apache-2.0
import { differences } from './differences.mjs';
import { definitionOf } from './kit.mjs';
import { numbered, readVectors } from './vector-file.mjs';

/** The given vectors of PHQ-2, GAD-2, PC-PTSD-5 and ASQ. @returns {import('./kit.mjs').Case[]} */
export function shortFormCases() {
  const { phq2, gad2, 'pc-ptsd-5': pcptsd5, asq } = readVectors('short-forms');
  return [
    ...phq2.map((vector) => sumCase('phq-2', vector)),
    ...gad2.map((vector) => sumCase('gad-2', vector)),
    ...pcptsd5.map((vector) => sumCase('pc-ptsd-5', vector, { exposure: Number(vector.trauma_exposure) })),
    ...asq.map(asqCase),
  ];
}

function sumCase(id, { answers, expected: { total, ...cutPoints } }, gate = {}) {
  const responses = { ...gate, ...numbered(answers) };
  return {
    name: `${id} ${JSON.stringify(responses)} comes to ${total}`,
    check(kit) {
      const definition = definitionOf(kit, id);
      const result = kit.scoreResponses(definition, responses);
      return [
        ...differences({ status: 'scored', missing: [], total, prorated: null, cutPoints }, result),
        ...differences(cutPoints.ge3, kit.decideScreen(definition, result), 'positive'),
      ];
    },
  };
}

const criteriaOf = {
  negative: { positive: false, 'acute-positive': false, 'non-acute-positive': false },
  'non-acute positive': { positive: true, 'acute-positive': false, 'non-acute-positive': true },
  'acute positive': { positive: true, 'acute-positive': true, 'non-acute-positive': false },
  'positive, acuity question 5 not answered': {
    positive: true,
    'acute-positive': null,
    'non-acute-positive': null,
  },
  null: { positive: null, 'acute-positive': null, 'non-acute-positive': null },
};

function asqCase({ answers_q1_q4: answers, q5, expected: { result: outcome, ask_q5: asksAcuity } }) {
  const responses = numbered([...answers, q5]);
  const endorsed = answers.flatMap((answer, index) =>
    answer === 1 || answer === 'declined' ? [String(index + 1)] : [],
  );
  return {
    name: `asq ${JSON.stringify(responses)} is ${outcome ?? 'undecided'}`,
    check(kit) {
      const definition = definitionOf(kit, 'asq');
      const result = kit.scoreResponses(definition, responses);
      const actNow = result.alerts.filter(({ kind }) => kind === 'act-now').map(({ item }) => item);
      return [
        ...differences({ total: null, band: null, criteria: criteriaOf[outcome] }, result),
        ...differences(criteriaOf[outcome].positive, kit.decideScreen(definition, result), 'positive'),
        ...differences(
          endorsed.length > 0 ? true : criteriaOf[outcome].positive,
          kit.decideCritical(result),
          'critical',
        ),
        ...differences(q5 === 1 ? [...endorsed, '5'] : endorsed, actNow, 'act-now'),
        ...differences(asksAcuity && q5 === null, result.missing.includes('5'), 'item 5 is missing'),
      ];
    },
  };
}
