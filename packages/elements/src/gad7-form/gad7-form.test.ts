// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/gad7-form.js';
import { formContract } from '../testing/form-contract.js';
import { offScale } from '../testing/off-scale.js';

const symptoms = ['1', '2', '3', '4', '5', '6', '7'];

formContract('gad7-form', [
  {
    label: 'GAD-7',
    entries: [
      {
        label: 'a total of 9 as below the cut-point',
        responses: { '1': 3, '2': 1, '3': 1, '4': 1, '5': 1, '6': 1, '7': 1, difficulty: 0 },
        entries: [
          ['1', '3'],
          ...symptoms.slice(1).map((id): [string, string] => [id, '1']),
          ['difficulty', '0'],
          ['status', 'scored'],
          ['total', '9'],
          ['band', 'mild'],
          ['positive', 'false'],
          ['critical', 'false'],
        ],
      },
      {
        label: 'a total of 10 as at the cut-point',
        responses: { '1': 3, '2': 2, '3': 1, '4': 1, '5': 1, '6': 1, '7': 1 },
        entries: [
          ['1', '3'],
          ['2', '2'],
          ...symptoms.slice(2).map((id): [string, string] => [id, '1']),
          ['status', 'scored'],
          ['total', '10'],
          ['band', 'moderate'],
          ['positive', 'true'],
          ['critical', 'false'],
        ],
      },
      {
        label: 'a blank left out and a declined one as declined',
        responses: { '1': 0, '7': 'declined' },
        entries: [
          ['1', '0'],
          ['7', 'declined'],
          ['status', 'incomplete'],
          ['total', ''],
          ['band', ''],
          ['positive', 'unknown'],
          ['critical', 'false'],
        ],
      },
    ],
    taps: symptoms.map((id) => [id, 2]),
    change: ['7', 0],
    openNames: [symptoms.join(', ')],
    refused: offScale('7', 3),
  },
]);
