// SPDX-License-Identifier: Apache-2.0
import { createElement as make, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { Node, createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

function Field() {
  const editor = useMemo(() => withHistory(withReact(createEditor())), []);
  globalThis.fixture = {
    model: () => editor.children.map((block) => Node.string(block)).join('\n'),
    selected: () =>
      editor.selection && { anchor: editor.selection.anchor.offset, focus: editor.selection.focus.offset },
  };
  const onKeyDown = (event) => {
    if (event.key !== 'z' || !event.ctrlKey) return;
    event.preventDefault();
    editor.undo();
  };
  return make(
    Slate,
    { editor, initialValue: [{ type: 'paragraph', children: [{ text: '' }] }] },
    make(Editable, { id: 'field', placeholder: 'Subjective', style: { minHeight: '100px' }, onKeyDown }),
  );
}
createRoot(document.querySelector('#host')).render(make(Field));
