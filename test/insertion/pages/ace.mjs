// SPDX-License-Identifier: Apache-2.0
import ace from 'ace-builds/src-noconflict/ace.js';

document.querySelector('#host').innerHTML = '<div id="field" style="height:150px"></div>';
const editor = ace.edit('field');
globalThis.fixture = { model: () => editor.getValue() };
