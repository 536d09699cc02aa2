// SPDX-License-Identifier: Apache-2.0
import { createElement as make, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** Takes the text only when the field loses the focus. */
function Field() {
  const [value, setValue] = useState('');
  globalThis.fixture = { model: () => document.querySelector('#field').value, committed: () => value };
  return make(
    'label',
    null,
    'Subjective',
    make('textarea', {
      id: 'field',
      rows: 8,
      defaultValue: '',
      onBlur: ({ target }) => setValue(target.value),
    }),
  );
}
createRoot(document.querySelector('#host')).render(make(Field));
