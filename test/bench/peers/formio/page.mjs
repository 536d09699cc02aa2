// SPDX-License-Identifier: Apache-2.0
import { Formio } from '@formio/js';
import '@formio/js/dist/formio.form.min.css';
import { questions } from 'virtual:questions';

const { stem, items, options, difficultyOptions } = questions;
const addends = items.flatMap(({ id, isScored }) =>
  isScored ? { '+': [{ var: `data.${nameOf(id)}` }] } : [],
);

await Formio.createForm(document.querySelector('#form'), {
  components: [
    { type: 'content', key: 'stem', html: stem, input: false },
    ...items.map(({ id, text, isScored }) => ({
      type: 'radio',
      key: nameOf(id),
      label: text,
      input: true,
      values: (isScored ? options : difficultyOptions).map(({ value, label }) => ({
        value: String(value),
        label,
      })),
    })),
    {
      type: 'number',
      key: 'total',
      label: 'Total',
      input: true,
      disabled: true,
      calculateValue: { '+': addends },
    },
  ],
});

function nameOf(id) {
  return `item${id}`;
}
