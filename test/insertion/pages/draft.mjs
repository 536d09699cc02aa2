// SPDX-License-Identifier: Apache-2.0
import { Editor, EditorState } from 'draft-js';
import { createElement as make, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Field() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  globalThis.fixture = { model: () => state.getCurrentContent().getPlainText('\n') };
  return make(Editor, { editorState: state, onChange: setState });
}
createRoot(document.querySelector('#host')).render(make(Field));
