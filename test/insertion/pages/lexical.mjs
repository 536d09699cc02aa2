// SPDX-License-Identifier: Apache-2.0
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, $getSelection, $isRangeSelection, createEditor } from 'lexical';

document.querySelector('#host').innerHTML =
  '<div id="field" contenteditable="true" style="white-space:pre-wrap;min-height:100px"></div>';
const editor = createEditor({
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(document.querySelector('#field'));
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
globalThis.fixture = {
  model: () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    ),
  selected: () =>
    editor.getEditorState().read(() => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return null;
      return { anchor: selection.anchor.offset, focus: selection.focus.offset };
    }),
};
