// SPDX-License-Identifier: Apache-2.0
import { differences } from './differences.mjs';

const ranged = (id, min, max) => ({ id, label: `Result ${id}`, min, max });

const instrument = {
  kind: 'result-only',
  id: 'toy-results',
  results: [
    ranged('total', 0, 50),
    ranged('standard', 40, null),
    ranged('deficit', null, 0),
    ranged('any', null, null),
  ],
};
const complete = { total: 12, standard: 85.5, deficit: -3, any: 1e6 };

/** @type {[string, unknown, Record<string, unknown>][]} */
const outcomes = [
  ['every result is entered', complete, { status: 'scored', values: complete }],
  [
    'both ends are included',
    { ...complete, total: 0, standard: 40, deficit: 0 },
    { status: 'scored', values: { total: 0, standard: 40, deficit: 0 } },
  ],
  ['the highest value is included', { ...complete, total: 50 }, { status: 'scored' }],
  [
    'a blank is no zero',
    { ...complete, total: null, any: undefined },
    { status: 'incomplete', values: { total: null, any: null, deficit: -3 } },
  ],
  [
    'nothing is entered',
    {},
    { status: 'incomplete', values: { total: null, standard: null, deficit: null, any: null } },
  ],
  [
    'above the highest',
    { ...complete, total: 51 },
    {
      status: 'invalid',
      values: { total: null, standard: 85.5 },
      issues: [{ path: 'total', message: 'total: a number from 0 to 50, or blank' }],
    },
  ],
  ['below the lowest', { total: -1 }, { status: 'invalid', issues: [{ path: 'total' }] }],
  [
    'below an open range',
    { standard: 39 },
    {
      status: 'invalid',
      issues: [{ path: 'standard', message: 'standard: a number, 40 or more, or blank' }],
    },
  ],
  [
    'above an open range',
    { deficit: 1 },
    { status: 'invalid', issues: [{ path: 'deficit', message: 'deficit: a number, 0 or less, or blank' }] },
  ],
  [
    'text',
    { any: '5' },
    { status: 'invalid', issues: [{ path: 'any', message: 'any: a number, or blank' }] },
  ],
  [
    'no finite number',
    { any: Infinity, total: Number.NaN },
    { status: 'invalid', issues: [{ path: 'total' }, { path: 'any' }] },
  ],
  [
    'an unknown result',
    { ...complete, other: 1 },
    { status: 'invalid', values: complete, issues: [{ path: 'other', message: 'other: no such result' }] },
  ],
  [
    'a long unknown name',
    { ['x'.repeat(100)]: 1 },
    { status: 'invalid', issues: [{ path: 'x'.repeat(100), message: `${'x'.repeat(40)}: no such result` }] },
  ],
  ['a list', [], { status: 'invalid', issues: [{ path: '', message: 'results by id are needed' }] }],
  ['null', null, { status: 'invalid', issues: [{ path: '' }] }],
];

/** Numbers that somebody else computed. @returns {import('./kit.mjs').Case[]} */
export function enteredResultCases() {
  return [
    ...outcomes.map(([name, values, expected]) => ({
      name,
      check({ checkEnteredResult }) {
        const outcome = checkEnteredResult(instrument, values);
        return [
          ...differences(expected, outcome),
          ...differences(expected.status === 'invalid', 'issues' in outcome, 'issues are listed'),
        ];
      },
    })),
    { name: 'another definition is refused', check: checkRefusal },
  ];
}

function checkRefusal({ checkEnteredResult }) {
  try {
    checkEnteredResult({ ...instrument, kind: 'questionnaire' }, {});
  } catch (error) {
    return error instanceof TypeError && error.message.startsWith('instrument') ? [] : [String(error)];
  }
  return ['no TypeError'];
}
