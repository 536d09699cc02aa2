// SPDX-License-Identifier: Apache-2.0

/** Languages that each form has an official wording in; English alone where it is not named. */
const translated = { 'phq-9': ['en', 'es', 'ar'], 'gad-7': ['en', 'es', 'ar'] };
const names = { en: 'English', es: 'Spanish', ar: 'Arabic' };
const singleCopy = new Set(['phq-9 ar']);

const form = document.querySelector('#choice');
const paper = document.querySelector('paper-form');
const state = document.querySelector('#state');

function show() {
  const instrument = form.elements.instrument.value;
  const languages = translated[instrument] ?? ['en'];
  const before = form.elements.language.value;
  form.elements.language.replaceChildren(...languages.map((tag) => new Option(names[tag], tag)));
  const language = languages.includes(before) ? before : 'en';
  form.elements.language.value = language;
  paper.instrument = instrument;
  paper.lang = language;
  state.textContent = singleCopy.has(`${instrument} ${language}`)
    ? 'Only one copy of this translation is known. In the extension it is off until the agency turns it on.'
    : '';
}

form.addEventListener('change', show);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  window.print();
});
show();
