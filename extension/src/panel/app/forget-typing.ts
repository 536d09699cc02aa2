// SPDX-License-Identifier: Apache-2.0

const typed = 'input:not([autocomplete]), textarea:not([autocomplete]), select:not([autocomplete])';

/**
 * Keeps what is typed on this page out of the browser's own memory: form history and session restore write it to the
 * disk in clear, unless a field says otherwise. Fields that say something themselves are left as they are.
 */
export function forgetTyping(): void {
  const mark = (root: ParentNode): void => {
    for (const field of root.querySelectorAll(typed)) field.setAttribute('autocomplete', 'off');
  };
  mark(document);
  new MutationObserver((changes) => {
    for (const { target } of changes) if (target instanceof Element) mark(target);
  }).observe(document.documentElement, { childList: true, subtree: true });
}
