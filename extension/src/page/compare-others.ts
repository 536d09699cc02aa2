// SPDX-License-Identifier: Apache-2.0
import type { PageMemory } from './page-memory.js';

/**
 * Runs in each frame after an insertion, soon and once more when the page has been quiet. A field changed because of
 * the note when a line of it stands there, or when it changed at once, stayed so, and the user had not touched the
 * page. What goes on changing by itself (a clock) does not count, nor what the user typed; a field that is no longer in
 * the page neither.
 * @param phase `soon`: keeps what the fields hold now; `late`: judges
 * @returns how many fields other than the target changed because of the note; 0 when it was soon
 */
export const compareOthers = (token: string, phase: string): number => {
  const memory = Reflect.get(globalThis, Symbol.for('cradleside')) as PageMemory | undefined;
  const attempt = memory?.attempt;
  if (attempt?.token !== token) return 0;
  /** Shorter lines may stand anywhere by chance. */
  const shortestLine = 4;
  const isUserHere = (memory?.actedMs ?? 0) > attempt.startMs;

  const valueNow = (element: Element): string => {
    if (element instanceof HTMLInputElement)
      return ['checkbox', 'radio'].includes(element.type) ? String(element.checked) : element.value;
    if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return element.value;
    return element.textContent ?? '';
  };
  const bare = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

  if (phase === 'soon') {
    if (!isUserHere) for (const other of attempt.others) other.soon = valueNow(other.element);
    return 0;
  }
  const lines = attempt.text
    .split('\n')
    .map(bare)
    .filter((line) => line.length >= shortestLine);
  return attempt.others.filter(({ element, before, soon }) => {
    if (!element.isConnected) return false;
    const now = valueNow(element);
    if (now === before) return false;
    if (lines.some((line) => bare(now).includes(line) && !bare(before).includes(line))) return true;
    return soon !== before && now === soon;
  }).length;
};
