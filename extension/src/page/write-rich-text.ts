// SPDX-License-Identifier: Apache-2.0
import type { PageMemory } from './page-memory.js';

/**
 * Runs in the picked frame: offers the note to an editable region in one way.
 * @param content `text`, and `html` for what takes markup
 * @param technique `type`: the browser's editing command; `type-breaks`: the same with breaks inside of one block, for
 *   editors that keep no blocks within one; `paste`, `paste-html`: a paste event with plain text, and with HTML too;
 *   `before-input`: the event that a browser sends before it would insert text
 * @param deadlineMs milliseconds since 1970 after which nothing may be written
 * @returns `handled` when the page took the event for itself, `done`, `late` or `lost`
 */
export const writeRichText = (
  token: string,
  { text, html }: { readonly text: string; readonly html: string },
  technique: string,
  deadlineMs: number,
): string => {
  const memory = Reflect.get(globalThis, Symbol.for('cradleside')) as PageMemory | undefined;
  const attempt = memory?.attempt;
  const finder = memory?.finder;
  if (finder === undefined || attempt?.token !== token || attempt.target?.kind !== 'rich') return 'lost';
  if (Date.now() > deadlineMs) return 'late';
  const host = attempt.target.element;
  if (!host.isConnected) return 'lost';
  const selection = finder.selectionOf(host);
  const anchor = selection?.anchorNode ?? null;
  const at = anchor instanceof Element ? anchor : (anchor?.parentElement ?? host);
  const receiver = host.contains(at) ? at : host;

  /** Where spaces collapse, a second one must be a no-break space, as it is when it is typed. */
  const asTyped = (): string =>
    getComputedStyle(receiver).whiteSpace === 'normal' ? text.replaceAll('  ', ' \u00A0') : text;

  /** Typing that goes on at the same caret is one step of the browser's history with it; a caret that has moved is not. */
  function endTyping(): void {
    if (selection === null || selection === undefined || selection.rangeCount === 0) return;
    const { focusNode, focusOffset } = selection;
    selection.collapse(host, 0);
    selection.collapse(focusNode, focusOffset);
  }

  if (technique === 'type' || technique === 'type-breaks') {
    const isPlain = technique === 'type';
    endTyping();
    const command = isPlain ? 'insertText' : 'insertHTML';
    try {
      Document.prototype.execCommand.call(document, command, false, isPlain ? asTyped() : html);
    } catch {
      // Firefox throws where it cannot edit; what the field then holds is looked at anyway.
    }
    receiver.dispatchEvent(
      new KeyboardEvent('keyup', { bubbles: true, composed: true, key: 'Unidentified' }),
    );
    return 'done';
  }

  const transfer = (): DataTransfer => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    if (technique === 'paste-html') data.setData('text/html', html);
    return data;
  };
  const shared = { bubbles: true, cancelable: true, composed: true };
  const event =
    technique === 'before-input'
      ? new InputEvent('beforeinput', {
          ...shared,
          inputType: 'insertText',
          data: text,
          targetRanges: selection === null ? [] : [new StaticRange(selection.getRangeAt(0))],
        })
      : new ClipboardEvent('paste', { ...shared, clipboardData: transfer() });
  return receiver.dispatchEvent(event) ? 'done' : 'handled';
};
