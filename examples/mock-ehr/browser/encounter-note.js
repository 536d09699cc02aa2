// SPDX-License-Identifier: Apache-2.0

const form = document.querySelector('#note-form');
const state = document.querySelector('#note-state');

// As old charts do: only keys mark a note as changed, so a text put in without any goes unnoticed on leaving the page.
form.addEventListener('keyup', ({ target }) => {
  if (target.matches('textarea, input')) state.textContent = 'Unsaved changes';
});
