// SPDX-License-Identifier: Apache-2.0
import type { PageMemory } from './page-memory.js';

/**
 * Runs in the picked frame: waits until the target has stayed as it is for a while, and says what it then holds.
 * @param quietMs how long nothing may change
 * @param mostMs how long to wait in all; what is there then counts
 * @returns `landed`; `kept`, when the page replaced the field, and the note is in the new one; `unchanged`; `altered`,
 *   when it holds something else; `touched`, when it does, and the user is at work there; `reloaded`, when the page
 *   replaced the field and the note is not in the new one; `lost`, when this document knows nothing of the insertion
 */
export const checkLanding = async (token: string, quietMs: number, mostMs: number): Promise<string> => {
  const memory = Reflect.get(globalThis, Symbol.for('cradleside')) as PageMemory | undefined;
  const { attempt, finder, reader } = memory ?? {};
  if (attempt?.token !== token || finder === undefined || reader === undefined) return 'lost';
  const pollMs = 50;

  /** Spaces are drawn alike whatever their kind; editors end a region with an empty line of their own. */
  const asDrawn = (content: string): string =>
    content
      .replaceAll(/[ \t\u00A0]+/g, ' ')
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .trimEnd();

  const look = (): string => {
    const { target } = attempt;
    if (target === null) return 'lost';
    const element = finder.findAgain(target.element, attempt);
    const now = finder.targetAt(element);
    if (element === null || now === null) return 'reloaded';
    const content = reader.contentOf(now);
    attempt.seen = content;
    const same = target.kind === 'value' ? (text: string) => text : asDrawn;
    const isReplaced = element !== target.element;
    if (same(content) === same(attempt.expected)) return isReplaced ? 'kept' : 'landed';
    if (isReplaced) return 'reloaded';
    if (same(content) === same(attempt.before)) return 'unchanged';
    if ((memory?.actedMs ?? 0) <= attempt.startMs) return 'altered';
    // She types on; the note stands there as often as it should, whatever is around it.
    const times = (text: string): number => same(text).split(same(attempt.text)).length;
    return times(content) >= times(attempt.expected) ? 'landed' : 'touched';
  };

  const startMs = performance.now();
  let seen = look();
  let sinceMs = startMs;
  for (;;) {
    const nowMs = performance.now();
    if (nowMs - sinceMs >= quietMs || nowMs - startMs >= mostMs) return seen;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
    const next = look();
    if (next !== seen) sinceMs = performance.now();
    seen = next;
  }
};
