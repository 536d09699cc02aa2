// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/phq9-form.js';
import { formContract } from '../testing/form-contract.js';
import { offScale } from '../testing/off-scale.js';

formContract('phq9-form', [
  {
    label: 'PHQ-9',
    entries: [
      {
        label: 'all answers, with a total of 11 and item 9',
        responses: { '1': 2, '2': 1, '3': 0, '4': 3, '5': 0, '6': 1, '7': 2, '8': 1, '9': 1, difficulty: 2 },
        entries: [
          ['1', '2'],
          ['2', '1'],
          ['3', '0'],
          ['4', '3'],
          ['5', '0'],
          ['6', '1'],
          ['7', '2'],
          ['8', '1'],
          ['9', '1'],
          ['difficulty', '2'],
          ['status', 'scored'],
          ['total', '11'],
          ['band', 'moderate'],
          ['positive', 'true'],
          ['critical', 'true'],
        ],
      },
      {
        label: 'all zeros without the difficulty item',
        responses: { '1': 0, '2': 0, '3': 0, '4': 0, '5': 0, '6': 0, '7': 0, '8': 0, '9': 0 },
        entries: [
          ...['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((id): [string, string] => [id, '0']),
          ['status', 'scored'],
          ['total', '0'],
          ['band', 'minimal'],
          ['positive', 'false'],
          ['critical', 'false'],
        ],
      },
      {
        label: 'blanks left out and declined ones as declined',
        responses: { '1': 3, '3': 'declined', '9': 'declined' },
        entries: [
          ['1', '3'],
          ['3', 'declined'],
          ['9', 'declined'],
          ['status', 'incomplete'],
          ['total', ''],
          ['band', ''],
          ['positive', 'unknown'],
          ['critical', 'unknown'],
        ],
      },
      {
        label: 'no total while two answers are missing, though the screen is positive by then',
        responses: { '1': 3, '2': 3, '3': 3, '4': 1, '5': 0, '6': 0, '9': 0 },
        entries: [
          ['1', '3'],
          ['2', '3'],
          ['3', '3'],
          ['4', '1'],
          ['5', '0'],
          ['6', '0'],
          ['9', '0'],
          ['status', 'prorated'],
          ['total', ''],
          ['band', ''],
          ['positive', 'true'],
          ['critical', 'false'],
        ],
      },
      {
        label: 'the five entries that are always there while nothing is answered',
        responses: {},
        entries: [
          ['status', 'incomplete'],
          ['total', ''],
          ['band', ''],
          ['positive', 'unknown'],
          ['critical', 'unknown'],
        ],
      },
    ],
    taps: Object.entries({ '1': 1, '2': 0, '3': 2, '4': 1, '5': 0, '6': 0, '7': 1, '8': 0, '9': 0 }),
    change: ['1', 2],
    openNames: ['1, 2, 3, 4, 5, 6, 7, 8, 9'],
    refused: [
      ...offScale('1', 3),
      ...offScale('difficulty', 3).slice(0, 2),
      { label: 'one wrong answer among right ones', responses: { '1': 1, '2': 1, '3': 9 }, path: '3' },
    ],
  },
]);
