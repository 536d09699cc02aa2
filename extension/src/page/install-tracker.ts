// SPDX-License-Identifier: Apache-2.0
import type { PageMemory } from './page-memory.js';

/**
 * Runs in each frame, after the finder: from now on remembers the field, or the frame, that had the focus last, and
 * its caret. Pages that move the focus away when their window loses it would else lose the place. Returns nothing.
 */
export const installTracker = (): void => {
  const memory = Reflect.get(globalThis, Symbol.for('cradleside')) as PageMemory;
  const { finder } = memory;
  if (finder === undefined || memory.remember !== undefined) return;

  let lastSerial = 0;
  const remember = (): void => {
    const element = finder.focused();
    const isFrame = element?.localName === 'iframe' || element?.localName === 'frame';
    const kept = isFrame ? element : finder.targetAt(element)?.element;
    if (kept === undefined || kept === null) return;
    if (memory.last?.element !== kept) {
      lastSerial += 1;
      memory.last = {
        element: kept,
        serial: lastSerial,
        attendedMs: 0,
        id: kept.id,
        name: kept.getAttribute('name') ?? '',
        selection: null,
        range: null,
      };
    }
    if (Document.prototype.hasFocus.call(document)) memory.last.attendedMs = Date.now();
    rememberCaret(memory.last);
  };

  const rememberCaret = (last: NonNullable<PageMemory['last']>): void => {
    const { element } = last;
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      const { selectionStart, selectionEnd, value } = element;
      if (selectionStart === null) return;
      last.selection = { start: selectionStart, end: selectionEnd ?? selectionStart, value };
      return;
    }
    const selection = finder.selectionOf(element);
    if (selection === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (element.contains(range.startContainer)) last.range = range.cloneRange();
  };

  /**
   * Within one shadow tree the focus moves without an event that leaves it, so keys and pointer are watched too. What
   * a page does to the focus while its window has none (the panel has it then) is not the user's choice.
   */
  const whileFocused = (): void => {
    if (Document.prototype.hasFocus.call(document)) remember();
  };
  for (const type of ['focusin', 'selectionchange', 'input', 'keyup', 'pointerup'])
    EventTarget.prototype.addEventListener.call(document, type, whileFocused, {
      capture: true,
      passive: true,
    });

  const onInput = (): void => {
    memory.typedMs = performance.now();
  };
  EventTarget.prototype.addEventListener.call(document, 'input', onInput, { capture: true, passive: true });
  const onSelection = (): void => {
    memory.selectedMs = performance.now();
  };
  EventTarget.prototype.addEventListener.call(document, 'selectionchange', onSelection, {
    capture: true,
    passive: true,
  });

  /** Scripts of the page cannot make these. */
  const onAct = (event: Event): void => {
    if (event.isTrusted) memory.actedMs = performance.now();
  };
  for (const type of ['keydown', 'pointerdown', 'paste', 'drop', 'compositionstart'])
    EventTarget.prototype.addEventListener.call(document, type, onAct, { capture: true, passive: true });

  /** A frame that takes the focus tells its parent only by the parent's loss; the window then still has the focus. */
  const onLoss = (): void => {
    setTimeout(() => {
      if (finder.focused()?.localName.endsWith('frame') === true) whileFocused();
    });
  };
  EventTarget.prototype.addEventListener.call(document, 'focusout', onLoss, { capture: true, passive: true });
  EventTarget.prototype.addEventListener.call(window, 'blur', onLoss, { capture: true, passive: true });

  memory.remember = remember;
  // Something may have been typed or selected the moment before.
  onInput();
  onSelection();
  remember();
};
