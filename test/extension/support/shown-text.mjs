// SPDX-License-Identifier: Apache-2.0

/**
 * Runs inside a page: everything that its DOM holds, also in shadow roots, and what stands in its fields.
 * Self-contained, because its text is sent to the browser.
 * @returns {string}
 */
export function wholeDom() {
  const parts = [document.title, location.href];
  const visit = (root) => {
    parts.push(root.documentElement?.outerHTML ?? root.innerHTML);
    for (const element of root.querySelectorAll('*')) {
      if (typeof element.value === 'string') parts.push(element.value);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return parts.join('\n');
}
