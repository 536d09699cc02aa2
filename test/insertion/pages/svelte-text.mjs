// SPDX-License-Identifier: Apache-2.0
import { writable, get } from 'svelte/store';

/** What a compiled `bind:value` does: the event writes the store, the store writes the field. */
const value = writable('');
const field = document.createElement('textarea');
field.id = 'field';
field.rows = 8;
field.addEventListener('input', () => value.set(field.value));
value.subscribe((text) => {
  if (field.value !== text) field.value = text;
});
document.querySelector('#host').append(field);
globalThis.fixture = { model: () => get(value) };
