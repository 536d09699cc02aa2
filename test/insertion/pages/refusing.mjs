// SPDX-License-Identifier: Apache-2.0
import { createElement as make, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A controlled field that takes one character at a time and nothing else. */
function Field() {
  const [value, setValue] = useState('');
  const onChange = ({ target }) => {
    if (target.value.length - value.length <= 1) setValue(target.value);
  };
  return make('textarea', { id: 'field', rows: 8, value, onChange });
}
createRoot(document.querySelector('#host')).render(make(Field));
globalThis.fixture = {};
