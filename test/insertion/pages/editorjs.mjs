// SPDX-License-Identifier: Apache-2.0
import EditorJs from '@editorjs/editorjs';
import { linesOfHtml } from './lines-of-html.mjs';

globalThis.fixture = { isReady: false };
document.querySelector('#host').innerHTML = '<div id="field"></div>';
const editor = new EditorJs({
  holder: 'field',
  data: { blocks: [{ type: 'paragraph', data: { text: '' } }] },
});
await editor.isReady;
globalThis.fixture = {
  isReady: true,
  model: async () => (await editor.save()).blocks.map(({ data }) => linesOfHtml(data.text)).join('\n'),
};
