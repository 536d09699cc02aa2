// SPDX-License-Identifier: Apache-2.0

/**
 * Runs inside the top document: the middle of an element, in that document's viewport.
 * @param {string[]} path each selector is looked up in the shadow tree or the frame of the element before it; where
 *   that cannot be looked into, its own middle counts
 */
export function pointOf(path) {
  let scope = document;
  let left = 0;
  let top = 0;
  let element;
  for (const selector of path) {
    element = scope?.querySelector?.(selector);
    if (element === null || element === undefined) return null;
    element.scrollIntoView?.({ block: 'center', behavior: 'instant' });
    const inner = element.contentDocument ?? element.shadowRoot ?? element;
    if (inner === element.contentDocument && selector !== path.at(-1)) {
      const frame = element.getBoundingClientRect();
      left += frame.left + element.clientLeft;
      top += frame.top + element.clientTop;
    }
    scope = inner;
  }
  const box = element.getBoundingClientRect();
  if (box.width === 0) return null;
  return { x: left + box.left + box.width / 2, y: top + box.top + box.height / 2 };
}

/** Runs inside the top document: what every other field holds. */
export function readDecoys() {
  return [...document.querySelectorAll('.decoy')].map((element) => {
    if (element.localName === 'iframe') return element.contentDocument?.body?.textContent ?? '';
    if (element.type === 'checkbox') return String(element.checked);
    return element.value ?? element.textContent;
  });
}

/**
 * Runs inside the top document: whether an editor that tells what it takes for selected takes this. An editor that has
 * not heard of a selection yet may put back an older one.
 */
export function knowsSelection({ anchor, focus }) {
  const known = globalThis.fixture?.selected?.();
  return known === undefined || (known?.anchor === anchor && known.focus === focus);
}
