// SPDX-License-Identifier: Apache-2.0
import suneditor from 'suneditor';
import 'suneditor/css/editor';
import 'suneditor/css/contents';
import { linesOfHtml } from './lines-of-html.mjs';

document.querySelector('#host').innerHTML = '<textarea id="field"></textarea>';
const editor = suneditor.create('#field', { height: '150px' });
globalThis.fixture = {
  model: () => linesOfHtml((editor.$?.html ?? editor.html ?? editor).get?.() ?? editor.getContents()),
};
