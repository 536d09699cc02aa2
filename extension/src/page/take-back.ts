// SPDX-License-Identifier: Apache-2.0
import type { PageMemory } from './page-memory.js';

/**
 * Runs in the picked frame when a note landed otherwise than shown: undoes it once. Once the user has touched the page,
 * or the field holds something else again, nothing is taken back: it might be hers.
 * @returns whether the field holds again what it held before
 */
export const takeBack = async (token: string): Promise<boolean> => {
  const memory = Reflect.get(globalThis, Symbol.for('cradleside')) as PageMemory | undefined;
  const { attempt, finder, reader } = memory ?? {};
  if (attempt?.token !== token || attempt.target === null || finder === undefined || reader === undefined)
    return false;
  const { target, before } = attempt;
  const heardMs = 200;
  const wait = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, heardMs));
  };
  const undo = (): void => {
    try {
      Document.prototype.execCommand.call(document, 'undo');
    } catch {
      // Firefox throws where it cannot edit.
    }
  };
  const isBack = (): boolean => reader.contentOf(target) === before;
  /** Only what was seen there after the note was written may be taken back. */
  const isOurs = (): boolean =>
    (memory?.actedMs ?? 0) <= attempt.startMs && reader.contentOf(target) === attempt.seen;
  const hasFocus = (): boolean => {
    const focused = finder.focused();
    const isDesigned = Reflect.get(Document.prototype, 'designMode', document) === 'on';
    return (
      isDesigned || (focused !== null && (focused === target.element || target.element.contains(focused)))
    );
  };
  if (!target.element.isConnected) return false;
  if (isBack()) return true;
  if (!isOurs()) return false;

  if (target.kind === 'value') {
    if (hasFocus()) {
      undo();
      attempt.seen = reader.contentOf(target);
      await wait();
    }
    if (isBack()) return true;
    if (!isOurs()) return false;
    const { element } = target;
    const prototype =
      element instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
    Reflect.set(prototype, 'value', before, element);
    element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
    await wait();
    return isBack();
  }

  /** Editors with a history of their own listen to the keys; the browser's history serves the others. */
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, bubbles: true, cancelable: true, composed: true };
  const isMac = navigator.platform.startsWith('Mac');
  const held = isMac ? { metaKey: true } : { ctrlKey: true };
  if (!hasFocus()) return false;
  const receiver = finder.focused() ?? target.element;
  const isFree = receiver.dispatchEvent(new KeyboardEvent('keydown', { ...key, ...held }));
  await wait();
  if (isBack()) return true;
  if (isFree && isOurs()) {
    undo();
    await wait();
  }
  return isBack();
};
