// SPDX-License-Identifier: Apache-2.0
import type { UndoWays } from './insert-outcome.js';

/**
 * Editors in which one Ctrl+Z was shown to take out the note alone, in both browsers, right behind what was typed and after
 * the caret had moved; see the table of insertions.
 */
const inOneStep = new Set([
  'ckeditor5',
  'codemirror6',
  'editorjs',
  'jodit',
  'lexical',
  'medium',
  'prosemirror',
  'quill',
  'slate',
  'suneditor',
]);

/** Editors that take the typing too; in the other browser it depends on where the caret came from. */
const withTyping: Readonly<Record<string, readonly ('chromium' | 'firefox')[]>> = {
  summernote: ['chromium', 'firefox'],
  tinymce: ['firefox'],
  trix: ['chromium'],
};

/**
 * What Ctrl+Z does after a note went into an editor. Of one that nobody has tried it is unknown: a plain editable region
 * and an editor that looks like one have different histories.
 * @param editor as the page's elements name it, or empty
 */
export function undoWays(editor: string, engine: 'chromium' | 'firefox'): UndoWays {
  if (inOneStep.has(editor)) return 'one-step';
  const takesTyping = Object.hasOwn(withTyping, editor) && withTyping[editor]?.includes(engine) === true;
  return takesTyping ? 'with-typing' : 'unknown';
}
