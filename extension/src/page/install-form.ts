// SPDX-License-Identifier: Apache-2.0
import type { PageForm, PageMemory } from './page-memory.js';

/** Runs in the top frame: keeps what finds the fields of page rules, also in frames of the same origin. */
export const installForm = (): void => {
  const key = Symbol.for('cradleside');
  const memory = (Reflect.get(globalThis, key) ?? {}) as PageMemory;
  Reflect.set(globalThis, key, memory);
  const leastMs = 250;
  const mostMs = 700;
  const quietMs = 200;
  const pollMs = 50;
  const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  const queryAll = (root: Document, selector: string): readonly HTMLElement[] => [
    ...(Document.prototype.querySelectorAll.call(root, selector) as NodeListOf<HTMLElement>),
  ];

  /** A selector that the browser does not understand fits nothing. */
  const find: PageForm['find'] = ({ selector, frame }) => {
    try {
      let root: Document | null = document;
      for (const step of frame.split(' >>> ').filter(Boolean)) {
        const frames: readonly HTMLElement[] = root === null ? [] : queryAll(root, step);
        root = frames.length === 1 ? (frames[0] as HTMLIFrameElement).contentDocument : null;
      }
      return root === null ? [] : queryAll(root, selector);
    } catch {
      return [];
    }
  };

  const isShut: PageForm['isShut'] = (element) =>
    element.matches(':disabled') ||
    ('readOnly' in element && element.readOnly === true) ||
    element.closest('[aria-disabled="true"],[aria-readonly="true"]') !== null;

  const settle: PageForm['settle'] = async () => {
    const startMs = performance.now();
    let changedMs = startMs;
    const observer = new MutationObserver(() => {
      changedMs = performance.now();
    });
    observer.observe(document, { childList: true, subtree: true });
    await sleep(leastMs);
    while (performance.now() - changedMs < quietMs && performance.now() - startMs < mostMs)
      await sleep(pollMs);
    observer.disconnect();
  };

  memory.form = {
    find,
    textOf: (element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
    isLike: (one, other) => one.trim().toLowerCase() === other.trim().toLowerCase(),
    isShut,
    settle,
  };
};
