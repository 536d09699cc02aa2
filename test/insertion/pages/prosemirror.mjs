// SPDX-License-Identifier: Apache-2.0
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

document.querySelector('#host').innerHTML =
  '<style>.ProseMirror{white-space:pre-wrap;min-height:100px}</style>';
const state = EditorState.create({
  schema,
  plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
});
const view = new EditorView(document.querySelector('#host'), { state });
const lines = (doc) => {
  const found = [];
  doc.descendants((node) => {
    if (!node.isTextblock) return true;
    found.push(
      node.textBetween(0, node.content.size, '\n', (leaf) => (leaf.type.name === 'hard_break' ? '\n' : '')),
    );
    return false;
  });
  return found.join('\n');
};
globalThis.fixture = { model: () => lines(view.state.doc) };
