// SPDX-License-Identifier: Apache-2.0
import { metThresholds } from './change-vectors.mjs';
import { differences } from './differences.mjs';
import { checkResponses } from './own-vectors.mjs';
import { toyDefinitions } from './toy-definitions.mjs';

const { gated, counted } = toyDefinitions;

/**
 * Worked by hand. Every answer of `gated` that is not named: q1 0, q2 5 (reversed: 1), q3 0, q6 0.
 * @type {[string, Record<string, unknown>, Record<string, unknown>][]}
 */
const gatedResponses = [
  [
    'the lowest total',
    {},
    {
      status: 'scored',
      total: 1,
      band: 'low',
      missing: [],
      subscales: { open: 0, gated: 0 },
      alerts: [],
      positive: false,
    },
  ],
  ['a gate at 1 stays closed', { q1: 1 }, { status: 'scored', answered: 3, total: 2, missing: [] }],
  [
    'a gate at 2 opens',
    { q1: 2 },
    { status: 'incomplete', missing: ['q4'], total: null, alerts: ['ask item-q4.ge1'], critical: null },
  ],
  [
    'a gate behind a gate',
    { q1: 2, q4: 3 },
    {
      status: 'incomplete',
      missing: ['q5'],
      total: null,
      subscales: { gated: null },
      alerts: ['act-now item-q4.ge1', 'positive gated.ge1'],
    },
  ],
  [
    'a gate that no open gate needs',
    { q1: 2, q4: 2 },
    { status: 'scored', total: 5, missing: [], subscales: { open: 2, gated: 2 } },
  ],
  ['an unscored gate opens too', { q3: 3 }, { status: 'incomplete', missing: ['q5'] }],
  ['an unscored answer adds nothing', { q3: 3, q5: 0 }, { status: 'scored', total: 1, answered: 4 }],
  [
    '8 is the last low total',
    { q2: 2, q6: 3, q1: 1 },
    { total: 8, band: 'low', cutPoints: { ge9: false, 'open.ge4': true } },
  ],
  [
    '9 is the first high total',
    { q2: 1, q6: 3, q1: 1 },
    {
      total: 9,
      band: 'high',
      cutPoints: { ge9: true, 'open.ge4': true },
      alerts: ['act-now item-q6.ge2', { kind: 'positive', value: 9, threshold: 9, rule: 'ge9' }],
    },
  ],
  ['a subscale below its cut-point', { q1: 1, q6: 2 }, { cutPoints: { 'open.ge4': false } }],
  [
    'the highest total',
    { q1: 3, q2: 1, q4: 3, q5: 3, q6: 3 },
    {
      status: 'scored',
      answered: 5,
      total: 17,
      band: 'high',
      subscales: { open: 6, gated: 6 },
      alerts: [
        'act-now item-q6.ge2',
        'act-now item-q4.ge1',
        'positive ge9',
        'positive gated.ge1',
        'note item-q1.ge3',
      ],
      positive: true,
      critical: true,
    },
  ],
  [
    'declined counts as 2 where the definition says so',
    { q6: 'declined' },
    {
      status: 'scored',
      answered: 2,
      total: 3,
      declined: ['q6'],
      missing: [],
      alerts: [{ kind: 'act-now', item: 'q6', value: 'declined', threshold: 2 }],
    },
  ],
  [
    'declined is a blank elsewhere',
    { q1: 'declined' },
    {
      status: 'incomplete',
      answered: 2,
      total: null,
      declined: ['q1'],
      missing: [],
      alerts: ['ask item-q4.ge1', { kind: 'note', item: 'q1', value: 'declined' }],
    },
  ],
  [
    'a required gate that is blank leaves no total',
    { q3: null },
    { status: 'incomplete', total: null, band: null, missing: ['q3'] },
  ],
  [
    'a required gate that is declined leaves no total',
    { q3: 'declined' },
    { status: 'incomplete', total: null, band: null, missing: [], declined: ['q3'] },
  ],
  ['a note on an unscored item', { q7: 5 }, { status: 'scored', total: 1, alerts: ['note item-q7.ge5'] }],
  ['an optional item that is blank raises no note', { q7: null }, { status: 'scored', alerts: [] }],
  [
    'an answer to what was not asked',
    { q4: 1 },
    { status: 'invalid', issues: ['q4'], total: null, subscales: { open: null, gated: null } },
  ],
  ['0 to what was not asked is no contradiction', { q4: 0 }, { status: 'scored', total: 1 }],
  ['each fault is named', { q1: 7, q2: 0, x: 1 }, { status: 'invalid', issues: ['q1', 'q2', 'x'] }],
];

/** @type {[string, [number, number], Record<string, unknown>][]} */
const gatedChanges = [
  [
    '3 points up: noticed',
    [5, 8],
    {
      change: 3,
      reliable: 'none',
      meaningful: true,
      response: null,
      remission: null,
      met: { 'reliable-4': false, 'reliable-2': true },
      alerts: [],
    },
  ],
  [
    '4 points up: improved',
    [5, 9],
    { change: 4, reliable: 'improved', meaningful: true, met: { 'reliable-4': true }, alerts: [] },
  ],
  [
    '4 points down: worsened',
    [9, 5],
    {
      change: -4,
      reliable: 'worsened',
      meaningful: false,
      met: { 'reliable-4': false, 'reliable-2': false },
      alerts: [
        {
          kind: 'change',
          instrument: 'toy-gated',
          value: -4,
          threshold: 4,
          rule: 'reliable-worsening',
          source: 'invented for a test',
        },
      ],
    },
  ],
  ['2 points up: not noticed', [5, 7], { reliable: 'none', meaningful: false }],
];

/** @type {[string, [number, number], Record<string, unknown>][]} */
const countedChanges = [
  [
    'half of 14',
    [14, 7],
    { response: true, remission: true, met: { 'end-state-10': true }, meaningful: null },
  ],
  ['1 point down', [12, 11], { reliable: 'improved' }],
  ['no change', [12, 12], { reliable: 'none', alerts: [] }],
  ['8 is no remission', [18, 8], { response: true, remission: false, reliable: 'improved' }],
  ['10 is the end state', [18, 10], { response: false, met: { 'end-state-10': true } }],
  ['11 is above it', [18, 11], { met: { 'end-state-10': false } }],
];

/** @returns {import('./kit.mjs').Case[]} */
export function toyCases() {
  return [
    ...gatedResponses.map(([name, given, expected]) => ({
      name: `gated: ${name}`,
      check: (kit) => checkResponses(kit, gated, { q1: 0, q2: 5, q3: 0, q6: 0, ...given }, expected),
    })),
    ...changeCases(gated, gatedChanges),
    ...changeCases(counted, countedChanges),
    { name: 'nothing but a plain object of answers is read', check: checkRefused },
    { name: 'no other definition is scored', check: checkThrown },
    { name: 'an agency can let another published threshold decide', check: checkSelection },
  ];
}

function changeCases(definition, changes) {
  return changes.map(([name, [from, to], expected]) => ({
    name: `${definition.id}: ${name}`,
    check(kit) {
      const change = kit.compareResults(definition, from, to);
      return differences(expected, { ...change, met: metThresholds(change) }, 'change');
    },
  }));
}

function checkRefused({ scoreResponses }) {
  return [null, undefined, 3, 'text', [], [1], true].flatMap((input) => {
    const { status, issues } = scoreResponses(counted, input);
    return [
      ...differences('invalid', status, String(input)),
      ...differences('', issues[0].path, 'path'),
      ...differences(true, issues[0].message.length > 10, 'message'),
    ];
  });
}

function checkThrown(kit) {
  return [
    ...thrown(TypeError, /./, () => kit.scoreResponses({ kind: 'checklist', categories: [] }, {})),
    ...thrown(RangeError, /^baseline/, () => kit.compareResults(gated, Number.NaN, 3)),
    ...thrown(RangeError, /^followUp/, () => kit.compareResults(gated, 3, { total: Infinity })),
    ...thrown(RangeError, /change: no "none-1".*reliable-4/, () =>
      kit.selectThresholds(gated, { change: ['none-1'] }),
    ),
    ...thrown(RangeError, /ge99.*ge9/, () => kit.selectThresholds(gated, { cutPoints: ['ge99'] })),
  ];
}

function thrown(kind, message, run) {
  try {
    run();
  } catch (error) {
    return error instanceof kind && message.test(error.message) ? [] : [`another error: ${String(error)}`];
  }
  return [`no ${kind.name}`];
}

function checkSelection({ selectThresholds, scoreResponses, compareResults }) {
  const chosen = selectThresholds(gated, { cutPoints: ['open.ge4'], change: ['reliable-2'] });
  const { alerts } = scoreResponses(chosen, { q1: 1, q2: 1, q3: 0, q6: 3 });
  return [
    ...differences(
      ['positive open.ge4'],
      alerts.filter(({ kind }) => kind === 'positive').map(({ kind, rule }) => `${kind} ${rule}`),
      'alerts',
    ),
    ...differences('improved', compareResults(chosen, 5, 7).reliable, 'reliable'),
    ...differences(true, compareResults(chosen, 5, 8).meaningful, 'meaningful'),
    ...differences('none', compareResults(gated, 5, 7).reliable, 'the original'),
  ];
}
