// SPDX-License-Identifier: Apache-2.0
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { $getRoot } from 'lexical';
import { createElement as make } from 'react';
import { createRoot } from 'react-dom/client';

function Expose() {
  const [editor] = useLexicalComposerContext();
  globalThis.fixture = { model: () => editor.getEditorState().read(() => $getRoot().getTextContent()) };
  return null;
}
createRoot(document.querySelector('#host')).render(
  make(
    LexicalComposer,
    {
      initialConfig: {
        namespace: 'note',
        onError: (error) => {
          throw error;
        },
      },
    },
    make(PlainTextPlugin, {
      contentEditable: make(ContentEditable, { id: 'field', style: { minHeight: '100px' } }),
      placeholder: null,
      ErrorBoundary: LexicalErrorBoundary,
    }),
    make(HistoryPlugin),
    make(Expose),
  ),
);
