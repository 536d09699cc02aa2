// SPDX-License-Identifier: Apache-2.0
import { Form } from '@bpmn-io/form-js-viewer';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import { questions } from 'virtual:questions';

const { stem, items, options, difficultyOptions } = questions;
const sum = items.flatMap(({ id, isScored }) =>
  isScored ? `(if ${nameOf(id)} = null then 0 else number(${nameOf(id)}))` : [],
);

const form = new Form({ container: document.querySelector('#form') });
const schema = {
  type: 'default',
  components: [
    { type: 'text', text: stem },
    ...items.map(({ id, text, isScored }) => ({
      type: 'radio',
      key: nameOf(id),
      label: text,
      values: (isScored ? options : difficultyOptions).map(({ value, label }) => ({
        value: String(value),
        label,
      })),
    })),
    { type: 'text', id: 'total', text: `=string(${sum.join(' + ')})` },
  ],
};
await form.importSchema(schema, {});

function nameOf(id) {
  return `item_${id}`;
}
