// SPDX-License-Identifier: Apache-2.0
import type { PageMemory } from './page-memory.js';

/**
 * Runs in the picked frame: types the note into a field with a value. The browser's own editing command keeps the
 * caret, the history and the page's listeners right; where it does nothing, the native setter and an event must do.
 * Pages that listen to keys, or wait for a change, hear both.
 * @param deadlineMs milliseconds since 1970 after which nothing may be written: a dialog may have held this call up
 * @returns `typed`, `set`, `late` or `lost`
 */
export const writeValue = (token: string, text: string, deadlineMs: number): string => {
  const memory = Reflect.get(globalThis, Symbol.for('cradleside')) as PageMemory | undefined;
  const attempt = memory?.attempt;
  if (attempt?.token !== token || attempt.target?.kind !== 'value') return 'lost';
  if (Date.now() > deadlineMs) return 'late';
  const { element } = attempt.target;
  if (!element.isConnected || element.value !== attempt.before) return 'lost';

  // Typing that goes on at the same caret is one step of the history with it; a caret that has moved begins another.
  const { selectionStart, selectionEnd } = element;
  element.setSelectionRange(0, 0);
  element.setSelectionRange(selectionStart, selectionEnd);
  try {
    Document.prototype.execCommand.call(document, 'insertText', false, text);
  } catch {
    // Firefox throws where it cannot edit.
  }
  let how = 'typed';
  if (element.value === attempt.before) {
    how = 'set';
    const prototype =
      element instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
    Reflect.set(prototype, 'value', attempt.expected, element);
    element.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
    );
  }
  element.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, composed: true, key: 'Unidentified' }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  return how;
};
