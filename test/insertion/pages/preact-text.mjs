// SPDX-License-Identifier: Apache-2.0
import { h as make, render } from 'preact';
import { useState } from 'preact/hooks';

function Field() {
  const [value, setValue] = useState('');
  globalThis.fixture = { model: () => value };
  return make('textarea', { id: 'field', rows: 8, value, onInput: ({ target }) => setValue(target.value) });
}
render(make(Field), document.querySelector('#host'));
