// SPDX-License-Identifier: Apache-2.0
// A field that takes double spaces and blank lines out of what it is given.
const field = document.querySelector('#field');
field.addEventListener('input', () => {
  const tidy = field.value.replaceAll(/ {2,}/g, ' ').replaceAll(/\n{2,}/g, '\n');
  if (tidy !== field.value) field.value = tidy;
});
globalThis.fixture = { model: () => field.value };
