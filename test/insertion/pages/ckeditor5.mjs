// SPDX-License-Identifier: Apache-2.0
import { ClassicEditor, Essentials, Paragraph, Bold, Heading, List, Undo } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { linesOfHtml } from './lines-of-html.mjs';

globalThis.fixture = { isReady: false };
const host = document.createElement('div');
document.querySelector('#host').append(host);
const editor = await ClassicEditor.create(host, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Heading, List, Undo],
  toolbar: ['bold'],
});
globalThis.fixture = { isReady: true, model: () => linesOfHtml(editor.getData()) };
