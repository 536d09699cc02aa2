// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/pcl5-form.js';
import { formContract } from '../testing/form-contract.js';
import { offScale } from '../testing/off-scale.js';

const items = Array.from({ length: 20 }, (_, index) => String(index + 1));
const answersOf = (value: number) => Object.fromEntries(items.map((id) => [id, value]));

formContract('pcl5-form', [
  {
    label: 'PCL-5',
    entries: [
      {
        label: 'a total of 40 without a band',
        responses: answersOf(2),
        entries: [
          ...items.map((id): [string, string] => [id, '2']),
          ['status', 'scored'],
          ['total', '40'],
          ['band', ''],
          ['positive', 'true'],
          ['critical', 'false'],
        ],
      },
      {
        label: 'a total of 20 as below the cut-point',
        responses: answersOf(1),
        entries: [
          ...items.map((id): [string, string] => [id, '1']),
          ['status', 'scored'],
          ['total', '20'],
          ['band', ''],
          ['positive', 'false'],
          ['critical', 'false'],
        ],
      },
      {
        label: 'blanks left out and a declined one as declined',
        responses: { '1': 4, '20': 'declined' },
        entries: [
          ['1', '4'],
          ['20', 'declined'],
          ['status', 'incomplete'],
          ['total', ''],
          ['band', ''],
          ['positive', 'unknown'],
          ['critical', 'false'],
        ],
      },
    ],
    taps: items.map((id) => [id, 4]),
    change: ['1', 0],
    openNames: [items.join(', ')],
    refused: offScale('20', 4),
  },
]);
