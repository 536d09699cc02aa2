// SPDX-License-Identifier: Apache-2.0
import MediumEditor from 'medium-editor';
import 'medium-editor/dist/css/medium-editor.css';
import { linesOfHtml } from './lines-of-html.mjs';

document.querySelector('#host').innerHTML = '<div id="field" style="min-height:100px"></div>';
const editor = new MediumEditor('#field');
globalThis.fixture = { model: () => linesOfHtml(editor.getContent()) };
