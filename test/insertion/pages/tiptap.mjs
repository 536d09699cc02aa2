// SPDX-License-Identifier: Apache-2.0
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

document.querySelector('#host').innerHTML =
  '<style>.ProseMirror{min-height:100px}</style><div id="field"></div>';
const editor = new Editor({ element: document.querySelector('#field'), extensions: [StarterKit] });
globalThis.fixture = { model: () => editor.getText({ blockSeparator: '\n' }).trimEnd() };
