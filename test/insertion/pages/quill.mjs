// SPDX-License-Identifier: Apache-2.0
import Quill from 'quill';
import 'quill/dist/quill.snow.css';

document.querySelector('#host').innerHTML = '<div id="field"></div>';
const quill = new Quill('#field', { theme: 'snow' });
globalThis.fixture = { model: () => quill.getText().trimEnd() };
