// SPDX-License-Identifier: Apache-2.0
import { Jodit } from 'jodit';
import 'jodit/es2021/jodit.min.css';
import { linesOfHtml } from './lines-of-html.mjs';

document.querySelector('#host').innerHTML = '<textarea id="field"></textarea>';
const editor = Jodit.make('#field', { height: 200 });
globalThis.fixture = { model: () => linesOfHtml(editor.value) };
