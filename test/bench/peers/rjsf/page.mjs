// SPDX-License-Identifier: Apache-2.0
import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { questions } from 'virtual:questions';

const { stem, items, options, difficultyOptions } = questions;
const schema = {
  type: 'object',
  title: stem,
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
const uiSchema = Object.fromEntries(items.map(({ id }) => [nameOf(id), { 'ui:widget': 'radio' }]));

function Questionnaire() {
  const [formData, setFormData] = useState({});
  const total = items.reduce(
    (sum, { id, isScored }) => sum + (isScored ? (formData[nameOf(id)] ?? 0) : 0),
    0,
  );
  const onChange = (event) => setFormData(event.formData);
  return createElement(
    'div',
    undefined,
    createElement(Form, { schema, uiSchema, validator, formData, onChange }),
    createElement('p', undefined, 'Total ', createElement('output', undefined, total)),
  );
}

createRoot(document.querySelector('#form')).render(createElement(Questionnaire));

function nameOf(id) {
  return `item_${id}`;
}
