// SPDX-License-Identifier: Apache-2.0
import { linesOfHtml } from './lines-of-html.mjs';

// Every paragraph is a region of its own, and the model is what the regions told by their input events.
const field = document.querySelector('#field');
let model = '';
field.addEventListener('input', () => {
  model = linesOfHtml(field.cloneNode(true));
});
globalThis.fixture = { model: () => model };
