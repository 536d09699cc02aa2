// SPDX-License-Identifier: Apache-2.0
import type { Attempt, PageMemory } from './page-memory.js';

/**
 * Runs in each frame before an insertion: notes what every field but the target holds, so that it can be seen
 * afterwards whether the note went elsewhere. Nothing of it leaves the page. Fields that nobody sees or can write to
 * are left out: editors and counters mirror the text in them.
 * @param text the note
 */
export const rememberOthers = (token: string, text: string): void => {
  const memory = Reflect.get(globalThis, Symbol.for('cradleside')) as PageMemory | undefined;
  const { finder } = memory ?? {};
  if (memory === undefined || finder === undefined) return;
  const mostFields = 5000;
  const mine = memory.attempt?.token === token ? memory.attempt : undefined;

  const isOther = (element: Element): boolean => {
    const target = mine?.target?.element;
    return (
      target === undefined || (element !== target && !element.contains(target) && !target.contains(element))
    );
  };
  const valueOf = (element: Element): string | null => {
    if (element instanceof HTMLInputElement) {
      if (['hidden', 'password', 'file'].includes(element.type) || element.readOnly) return null;
      return ['checkbox', 'radio'].includes(element.type) ? String(element.checked) : element.value;
    }
    if (element instanceof HTMLTextAreaElement) return element.readOnly ? null : element.value;
    if (element instanceof HTMLSelectElement) return element.value;
    const isHost =
      element instanceof HTMLElement &&
      element.isContentEditable &&
      element.parentElement?.isContentEditable !== true;
    return isHost ? element.textContent : null;
  };

  const others: { element: Element; before: string; soon: string }[] = [];
  for (const element of finder.everyElement()) {
    if (others.length >= mostFields) break;
    const value = isOther(element) ? valueOf(element) : null;
    if (value === null || element.matches(':disabled') || element.getClientRects().length === 0) continue;
    others.push({ element, before: value, soon: value });
  }
  const startMs = performance.now();
  const none = { token, target: null, id: '', name: '', before: '', expected: '', seen: '', text };
  memory.attempt = { ...(mine ?? none), startMs, others } satisfies Attempt;
};
