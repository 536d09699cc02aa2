// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/screener-form.js';
import { formContract } from '../testing/form-contract.js';
import { offScale } from '../testing/off-scale.js';
import { ownDefinition } from '../testing/own-definition.js';

const aceItems = Array.from({ length: 10 }, (_, index) => String(index + 1));
const noes = (from: number) => Object.fromEntries(aceItems.slice(from).map((id) => [id, 0]));

formContract('screener-form', [
  {
    label: 'PHQ-2',
    attributes: { instrument: 'phq-2' },
    entries: [
      {
        label: 'a total of 3 as positive',
        responses: { '1': 1, '2': 2 },
        entries: [
          ['1', '1'],
          ['2', '2'],
          ['status', 'scored'],
          ['total', '3'],
          ['band', ''],
          ['positive', 'true'],
          ['critical', 'false'],
        ],
      },
      {
        label: 'one answer of 3 as positive whatever the other will be',
        responses: { '2': 3 },
        entries: [
          ['2', '3'],
          ['status', 'incomplete'],
          ['total', ''],
          ['band', ''],
          ['positive', 'true'],
          ['critical', 'false'],
        ],
      },
    ],
    taps: [
      ['1', 0],
      ['2', 0],
    ],
    change: ['1', 3],
    openNames: ['1, 2'],
    refused: offScale('2', 3),
  },
  {
    label: 'PC-PTSD-5',
    attributes: { instrument: 'pc-ptsd-5' },
    entries: [
      {
        label: '"No" to exposure as a total of 0',
        responses: { exposure: 0 },
        entries: [
          ['exposure', '0'],
          ['status', 'scored'],
          ['total', '0'],
          ['band', ''],
          ['positive', 'false'],
          ['critical', 'false'],
        ],
      },
      {
        label: 'three yes answers as positive',
        responses: { exposure: 1, '1': 1, '2': 1, '3': 1, '4': 0, '5': 0 },
        entries: [
          ['exposure', '1'],
          ['1', '1'],
          ['2', '1'],
          ['3', '1'],
          ['4', '0'],
          ['5', '0'],
          ['status', 'scored'],
          ['total', '3'],
          ['band', ''],
          ['positive', 'true'],
          ['critical', 'false'],
        ],
      },
    ],
    taps: [
      ['exposure', 1],
      ['1', 1],
      ['2', 0],
      ['3', 1],
      ['4', 0],
      ['5', 0],
    ],
    change: ['5', 1],
    openNames: ['Have you ever experienced this kind of event?'],
    refused: [
      ...offScale('exposure', 1),
      { label: 'a yes behind a closed gate', responses: { exposure: 0, '1': 1 }, path: '1' },
    ],
  },
  {
    label: 'ACE-10',
    attributes: { instrument: 'ace-10' },
    entries: [
      {
        label: 'a total of 4 that is neither positive nor negative',
        responses: { '1': 1, '2': 1, '3': 1, '4': 1, ...noes(4) },
        entries: [
          ...aceItems.map((id, index): [string, string] => [id, index < 4 ? '1' : '0']),
          ['status', 'scored'],
          ['total', '4'],
          ['band', ''],
          ['positive', 'unknown'],
          ['critical', 'false'],
        ],
      },
    ],
    taps: Object.entries(noes(0)),
    change: ['10', 1],
    openNames: [aceItems.join(', ')],
    refused: offScale('10', 1),
  },
  {
    label: 'an agency’s own definition',
    definition: ownDefinition,
    entries: [
      {
        label: 'its own item ids',
        responses: { tired: 1, woken: 0, safe: 2 },
        entries: [
          ['tired', '1'],
          ['woken', '0'],
          ['safe', '2'],
          ['status', 'scored'],
          ['total', '3'],
          ['band', ''],
          ['positive', 'true'],
          ['critical', 'true'],
        ],
      },
    ],
    taps: Object.entries({ tired: 0, woken: 1, safe: 0 }),
    change: ['tired', 2],
    openNames: ['Were you tired?', 'Were you woken?', 'Were you afraid?'],
    refused: offScale('safe', 2),
  },
]);
