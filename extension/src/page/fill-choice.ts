// SPDX-License-Identifier: Apache-2.0
import type { FieldPlace, PageMemory, WantedValue } from './page-memory.js';

/**
 * Runs in the top frame, after `installForm`: chooses one radio button of a group, or sets a checkbox. Both are
 * clicked, because frameworks hear nothing else, and only where they do not stand as wanted already.
 * @returns `filled`, `kept`, `not-found`, `refused` or `not-held`
 */
export const fillChoice = async (place: FieldPlace, wanted: WantedValue): Promise<string> => {
  const memory = Reflect.get(globalThis, Symbol.for('cradleside')) as PageMemory | undefined;
  const { form } = memory ?? {};
  if (form === undefined) return 'not-found';
  const isRadio = wanted.control === 'radio';

  const labelOf = (choice: HTMLElement): string => {
    const labels = choice.localName === 'input' ? (choice as HTMLInputElement).labels : null;
    return labels === null || labels.length === 0
      ? form.textOf(choice)
      : [...labels].map(form.textOf).join(' ');
  };
  const isOn = (choice: HTMLElement): boolean =>
    choice.localName === 'input'
      ? (choice as HTMLInputElement).checked
      : ['aria-checked', 'aria-pressed', 'aria-selected'].some(
          (name) => choice.getAttribute(name) === 'true',
        );

  /** The button of a group that stands for the value; a rule may name the group, the buttons, or one of them. */
  const radioIn = (found: readonly HTMLElement[]): HTMLElement | undefined => {
    const inner = found.flatMap((element) => [
      ...element.querySelectorAll<HTMLElement>('input[type="radio"],[role="radio"],button'),
    ]);
    const choices = inner.length > 0 ? inner : found;
    const names = ['value', 'data-value'];
    return (
      choices.find((choice) => names.some((name) => choice.getAttribute(name) === wanted.value)) ??
      choices.find((choice) => form.isLike(labelOf(choice), wanted.value))
    );
  };

  /** Whether the box is to be ticked; undefined where the value says neither. */
  const wantsTick = (box: HTMLElement): boolean | undefined => {
    const value = wanted.value.toLowerCase();
    if (['true', 'yes', '1', 'on'].includes(value)) return true;
    if (['false', 'no', '0', 'off', ''].includes(value)) return false;
    return box.getAttribute('value') === wanted.value ? true : undefined;
  };

  const choose = (): HTMLElement | undefined => {
    const found = form.find(place);
    if (isRadio) return radioIn(found);
    return found.length === 1 ? found[0] : undefined;
  };
  const holds = (): boolean => {
    const choice = choose();
    return choice !== undefined && isOn(choice) === (isRadio || wantsTick(choice));
  };

  if (holds()) return 'kept';
  if (wanted.task === 'read') return 'not-held';
  if (form.find(place).length === 0) return 'not-found';
  const choice = choose();
  if (choice === undefined || form.isShut(choice)) return 'refused';
  if (!isRadio && wantsTick(choice) === undefined) return 'refused';
  choice.click();
  await form.settle();
  return holds() ? 'filled' : 'not-held';
};
