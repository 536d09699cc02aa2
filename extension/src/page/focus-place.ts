// SPDX-License-Identifier: Apache-2.0
import type { FieldPlace, PageMemory } from './page-memory.js';

/**
 * Runs in the top frame, after `installForm`, where nothing had the focus and a page rule names the field for notes:
 * puts the caret at the end of that field.
 * @returns whether there is exactly one such field
 */
export const focusPlace = (place: FieldPlace): boolean => {
  const memory = Reflect.get(globalThis, Symbol.for('cradleside')) as PageMemory | undefined;
  const [element, ...more] = memory?.form?.find(place) ?? [];
  if (element === undefined || more.length > 0) return false;
  // A rule may name an editor's frame, or what is around its editable part.
  const inner =
    element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument?.body : element;
  const target =
    inner?.isContentEditable === false
      ? (inner.querySelector<HTMLElement>('[contenteditable="true"]') ?? inner)
      : inner;
  if (target === null || target === undefined) return false;
  const { ownerDocument } = target;
  const isDesigned = ownerDocument.designMode === 'on';
  if (isDesigned)
    (ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined)?.focus({
      preventScroll: true,
    });
  else target.focus({ preventScroll: true });
  if (target.localName === 'textarea' || target.localName === 'input') {
    const field = target as HTMLInputElement;
    if (field.selectionEnd !== null) field.setSelectionRange(field.value.length, field.value.length);
    memory?.remember?.();
    return true;
  }
  const selection = ownerDocument.getSelection();
  selection?.selectAllChildren(target);
  selection?.collapseToStart();
  // The end as a user sees it, which is that of the last line.
  selection?.modify('move', 'forward', 'documentboundary');
  if (target.contains(selection?.focusNode ?? null)) return true;
  selection?.selectAllChildren(target);
  selection?.collapseToEnd();
  return true;
};
