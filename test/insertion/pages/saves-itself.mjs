// SPDX-License-Identifier: Apache-2.0
// A field that is written anew with its own value whenever the page has saved it.
const field = document.querySelector('#field');
const restMs = 300;
let timer;
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const { value, selectionStart } = field;
    field.value = '';
    field.value = value;
    field.setSelectionRange(selectionStart, selectionStart);
  }, restMs);
});
globalThis.fixture = { model: () => field.value };
