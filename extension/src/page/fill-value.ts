// SPDX-License-Identifier: Apache-2.0
import type { FieldPlace, PageMemory, WantedValue } from './page-memory.js';

/**
 * Runs in the top frame, after `installForm`: puts a text, a number, a date or a choice of a list into one field. What
 * is disabled, read-only, too short or has no such choice is left alone.
 * @returns `filled`, `kept`, `not-found`, `refused` or `not-held`
 */
export const fillValue = async (place: FieldPlace, wanted: WantedValue): Promise<string> => {
  const memory = Reflect.get(globalThis, Symbol.for('cradleside')) as PageMemory | undefined;
  const { form } = memory ?? {};
  if (form === undefined) return 'not-found';
  const drawnWithinMs = 1000;
  const pollMs = 50;

  const optionOf = (select: HTMLSelectElement): HTMLOptionElement | undefined => {
    const options = [...select.options].filter((option) => !option.disabled);
    return (
      options.find((option) => option.value === wanted.value) ??
      options.find((option) => form.isLike(option.text, wanted.value))
    );
  };
  const textFor = (field: HTMLInputElement): string =>
    field.type === 'date' && wanted.day !== '' ? wanted.day : wanted.value;
  const isSameNumber = (one: string, other: string): boolean =>
    wanted.control === 'number' && one.trim() !== '' && Number(one) === Number(other);

  const holds = (): boolean => {
    const [field, ...more] = form.find(place);
    if (field === undefined || more.length > 0) return false;
    if (field.localName === 'select') {
      const select = field as HTMLSelectElement;
      return select.value === optionOf(select)?.value;
    }
    const text = field as HTMLInputElement;
    if (wanted.control === 'select')
      return [form.textOf(field), text.value ?? ''].some((shown) => form.isLike(shown, wanted.value));
    return text.value === textFor(text) || isSameNumber(text.value ?? '', textFor(text));
  };

  /** A window without the focus gives no focus events, and some pages take a value only when its field loses it. */
  const write = (field: HTMLElement, value: string): void => {
    const { activeElement, body } = field.ownerDocument;
    field.focus({ preventScroll: true });
    field.dispatchEvent(new FocusEvent('focus', { composed: true }));
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    const prototypes: Readonly<Record<string, object>> = {
      select: HTMLSelectElement.prototype,
      textarea: HTMLTextAreaElement.prototype,
    };
    Reflect.set(prototypes[field.localName] ?? HTMLInputElement.prototype, 'value', value, field);
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('blur', { composed: true }));
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    if (activeElement === null || activeElement === body) field.blur();
    else (activeElement as HTMLElement).focus({ preventScroll: true });
  };

  const press = (element: HTMLElement): void => {
    const init = { bubbles: true, cancelable: true, composed: true };
    element.dispatchEvent(new PointerEvent('pointerdown', init));
    element.dispatchEvent(new MouseEvent('mousedown', init));
    element.dispatchEvent(new PointerEvent('pointerup', init));
    element.dispatchEvent(new MouseEvent('mouseup', init));
    element.click();
  };

  /** A list that the page draws itself opens by the pointer, and its entries come a moment later. */
  const pickDrawn = async (field: HTMLElement): Promise<boolean> => {
    press(field);
    for (const startMs = performance.now(); performance.now() - startMs < drawnWithinMs;) {
      await new Promise((resolve) => setTimeout(resolve, pollMs));
      const options = Document.prototype.querySelectorAll.call(field.ownerDocument, '[role="option"]');
      const option = [...options].find(
        (one) => one.getClientRects().length > 0 && form.isLike(form.textOf(one), wanted.value),
      );
      if (option === undefined) continue;
      press(option as HTMLElement);
      return true;
    }
    return false;
  };

  const act = async (field: HTMLElement): Promise<boolean> => {
    if (field.localName === 'select') {
      const option = optionOf(field as HTMLSelectElement);
      if (option !== undefined) write(field, option.value);
      return option !== undefined;
    }
    if (wanted.control === 'select') return pickDrawn(field);
    if (field.localName !== 'textarea' && field.localName !== 'input') return false;
    const text = field as HTMLInputElement;
    const others = ['password', 'file', 'hidden', 'checkbox', 'radio', 'button', 'submit', 'reset', 'image'];
    const value = textFor(text);
    if (others.includes(text.type) || (text.maxLength >= 0 && text.maxLength < value.length)) return false;
    write(field, value);
    return true;
  };

  if (holds()) return 'kept';
  if (wanted.task === 'read') return 'not-held';
  const [field, ...more] = form.find(place);
  if (field === undefined) return 'not-found';
  if (more.length > 0 || form.isShut(field) || !(await act(field))) return 'refused';
  await form.settle();
  return holds() ? 'filled' : 'not-held';
};
