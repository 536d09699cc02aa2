// SPDX-License-Identifier: Apache-2.0
import type { PageMemory } from './page-memory.js';

/**
 * Runs in each frame after an insertion.
 * @returns how many fields other than the target changed; a field that is no longer in the page is not counted
 */
export const compareOthers = (token: string): number => {
  const memory = Reflect.get(globalThis, Symbol.for('cradleside')) as PageMemory | undefined;
  const attempt = memory?.attempt;
  if (attempt?.token !== token) return 0;
  const valueNow = (element: Element): string => {
    if (element instanceof HTMLInputElement)
      return ['checkbox', 'radio'].includes(element.type) ? String(element.checked) : element.value;
    if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return element.value;
    return element.textContent ?? '';
  };
  return attempt.others.filter(([element, value]) => element.isConnected && valueNow(element) !== value)
    .length;
};
