// SPDX-License-Identifier: Apache-2.0
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';

const view = new EditorView({
  parent: document.querySelector('#host'),
  extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap])],
});
globalThis.fixture = { model: () => view.state.doc.toString() };
