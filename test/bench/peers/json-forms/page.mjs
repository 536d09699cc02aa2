// SPDX-License-Identifier: Apache-2.0
import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { questions } from 'virtual:questions';

const { stem, items, options, difficultyOptions } = questions;
const schema = {
  type: 'object',
  properties: Object.fromEntries(
    items.map(({ id, text, isScored }) => [
      nameOf(id),
      {
        type: 'integer',
        title: text,
        oneOf: (isScored ? options : difficultyOptions).map(({ value, label }) => ({
          const: value,
          title: label,
        })),
      },
    ]),
  ),
};
const uischema = {
  type: 'Group',
  label: stem,
  elements: items.map(({ id }) => ({
    type: 'Control',
    scope: `#/properties/${nameOf(id)}`,
    options: { format: 'radio' },
  })),
};

function Questionnaire() {
  const [data, setData] = useState({});
  const total = items.reduce(
    (sum, { id, isScored }) => sum + (isScored ? Number(data[nameOf(id)] ?? 0) : 0),
    0,
  );
  const onChange = (event) => setData(event.data);
  const form = { schema, uischema, data, renderers: vanillaRenderers, cells: vanillaCells, onChange };
  return createElement(
    'div',
    undefined,
    createElement(JsonForms, form),
    createElement('p', undefined, 'Total ', createElement('output', undefined, total)),
  );
}

createRoot(document.querySelector('#form')).render(createElement(Questionnaire));

function nameOf(id) {
  return `item_${id}`;
}
