// SPDX-License-Identifier: Apache-2.0
import Squire from 'squire-rte';
import { linesOfHtml } from './lines-of-html.mjs';

document.querySelector('#host').innerHTML = '<div id="field" style="min-height:100px"></div>';
const editor = new Squire(document.querySelector('#field'), {
  sanitizeToDOMFragment: (html) => document.createRange().createContextualFragment(html),
});
globalThis.fixture = { model: () => linesOfHtml(editor.getHTML()) };
