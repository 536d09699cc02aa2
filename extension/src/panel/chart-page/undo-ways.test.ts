// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { undoWays } from './undo-ways.js';

it.each([
  ['', 'chromium', 'unknown'],
  ['', 'firefox', 'unknown'],
  ['toString', 'chromium', 'unknown'],
  ['valueOf', 'firefox', 'unknown'],
  ['an editor of the page', 'chromium', 'unknown'],
  ['ckeditor5', 'firefox', 'one-step'],
  ['tinymce', 'chromium', 'unknown'],
  ['tinymce', 'firefox', 'with-typing'],
  ['trix', 'chromium', 'with-typing'],
  ['trix', 'firefox', 'unknown'],
  ['ckeditor4', 'chromium', 'unknown'],
] as const)('of “%s” in %s Ctrl+Z is said to do: %s', (editor, engine, expected) => {
  expect(undoWays(editor, engine)).toBe(expected);
});
