// SPDX-License-Identifier: Apache-2.0
import { createElement as make, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Field() {
  const [value, setValue] = useState('');
  globalThis.fixture = { model: () => value };
  return make(
    'label',
    null,
    'Subjective',
    make('textarea', { id: 'field', rows: 8, value, onChange: ({ target }) => setValue(target.value) }),
  );
}
createRoot(document.querySelector('#host')).render(make(Field));
