// SPDX-License-Identifier: Apache-2.0

const options = (...values) => values.map((value) => ({ value, label: `Answer ${value}`, loinc: null }));
const source = 'invented for a test';

const toy = {
  kind: 'questionnaire',
  version: '1.0.0',
  language: 'en',
  respondent: 'self',
  licence: { status: 'free', notice: 'Invented for a test.' },
  loinc: { panel: null, total: null },
  evidence: 'none',
  recall: 'none',
  recallDays: null,
  stem: 'A stem',
  bands: [],
  cutPoints: [],
  criteria: [],
  alerts: [],
  change: [],
};

const item = (id, rest = {}) => ({ id, text: `Item ${id}`, loinc: null, ...rest });

/** Definitions that no clinician uses: together they turn every switch that a definition has. */
export const toyDefinitions = {
  gated: {
    ...toy,
    id: 'toy-gated',
    name: 'Gated toy',
    title: 'Gates, reversal, declined answers that count, and a higher total that is better',
    scales: { default: options(0, 1, 2, 3), agreement: options(5, 4, 3, 2, 1) },
    items: [
      item('q1'),
      item('q2', { scale: 'agreement', reversed: true }),
      item('q3', { unscored: true, required: true }),
      item('q4', { askedWhen: { anyOf: ['q1'], atLeast: 2 } }),
      item('q5', { askedWhen: { anyOf: ['q4', 'q3'], atLeast: 3 } }),
      item('q6', { declinedAs: 2 }),
      item('q7', { unscored: true, scale: 'agreement' }),
    ],
    scoring: {
      range: [1, 17],
      higherIs: 'better',
      prorateUpTo: 0,
      missingItemSource: source,
      subscales: [
        { id: 'open', name: 'Open', items: ['q1', 'q6'] },
        { id: 'gated', name: 'Gated', items: ['q4', 'q5'] },
      ],
    },
    bands: [
      { id: 'low', label: 'Low', from: 1, to: 8, source },
      { id: 'high', label: 'High', from: 9, to: 17, source },
    ],
    cutPoints: [
      { id: 'ge9', min: 9, screens: true, source },
      { id: 'open.ge4', min: 4, subscale: 'open', source },
      { id: 'gated.ge1', min: 1, subscale: 'gated', screens: true, source },
    ],
    alerts: [
      { item: 'q6', atLeast: 2, kind: 'act-now', orDeclined: true, rule: 'item-q6.ge2', source },
      { item: 'q4', atLeast: 1, kind: 'act-now', rule: 'item-q4.ge1', source },
      { item: 'q1', atLeast: 3, kind: 'note', orDeclined: true, rule: 'item-q1.ge3', source },
      { item: 'q7', atLeast: 5, kind: 'note', rule: 'item-q7.ge5', source },
    ],
    change: [
      { id: 'reliable-4', kind: 'reliable', value: 4, isDefault: true, population: 'nobody', source },
      { id: 'reliable-2', kind: 'reliable', value: 2, population: 'nobody', source },
      { id: 'meaningful-3', kind: 'meaningful', value: 3, isDefault: true, population: 'nobody', source },
    ],
  },
  counted: {
    ...toy,
    id: 'toy-counted',
    name: 'Counted toy',
    title: 'Nested and disjoint sets, upper bounds, and prorating on a scale that starts at 1',
    scales: { default: options(1, 2, 3) },
    items: ['1', '2', '3', '4', '5', '6'].map((id) => item(id, id === '6' ? { reversed: true } : {})),
    scoring: { range: [6, 18], higherIs: 'worse', prorateUpTo: 2, missingItemSource: source, subscales: [] },
    bands: [
      { id: 'low', label: 'Low', from: 6, to: 11, source },
      { id: 'high', label: 'High', from: 12, to: 18, source },
    ],
    cutPoints: [{ id: 'ge12', min: 12, source }],
    endorsement: { atLeast: 2, items: { 3: 3 }, source },
    criteria: [
      {
        id: 'nested',
        rules: [
          { items: ['1', '2'], min: 1 },
          { items: ['3', '2', '1', '4'], min: 2, max: 3 },
        ],
      },
      {
        id: 'thrice',
        rules: [
          { items: ['4'], max: 0 },
          { items: ['4', '5'], min: 1 },
          { items: ['5', '4', '3', '6'], max: 2 },
        ],
      },
      {
        id: 'disjoint',
        rules: [
          { items: ['1', '2'], max: 1 },
          { items: ['3', '4'], min: 1, max: 1 },
        ],
      },
      {
        id: 'joined',
        rules: [
          { items: ['1', '2'], min: 1 },
          { items: ['3', '4'], min: 1 },
          { items: ['1', '2', '3', '4', '5'], max: 3 },
        ],
      },
      {
        id: 'exact',
        screens: true,
        rules: [
          { items: ['1', '2', '3'], min: 2, max: 2 },
          { items: ['1', '2', '3', '4', '5', '6'], min: 3, max: 3 },
        ],
      },
    ].map((criterion) => ({ label: criterion.id, source, ...criterion })),
    change: [
      { id: 'reliable-1', kind: 'reliable', value: 1, isDefault: true, population: 'nobody', source },
      { id: 'response-50', kind: 'response', value: 0.5, isDefault: true, population: 'nobody', source },
      { id: 'remission-8', kind: 'remission', value: 8, isDefault: true, population: 'nobody', source },
      { id: 'end-state-10', kind: 'end-state', value: 10, isDefault: true, population: 'nobody', source },
    ],
  },
};
