// SPDX-License-Identifier: Apache-2.0
// A field whose page lets no more than forty characters in.
const field = document.querySelector('#field');
const most = 40;
field.addEventListener('beforeinput', (event) => {
  if (field.value.length + (event.data?.length ?? 0) > most) event.preventDefault();
});
field.addEventListener('input', () => {
  if (field.value.length > most) field.value = field.value.slice(0, most);
});
globalThis.fixture = { model: () => field.value };
