// SPDX-License-Identifier: Apache-2.0

/**
 * Where to click: a selector, a path of selectors through shadow roots, or the one visible element with that text.
 * @typedef {string | string[] | {selector: string, text: string}} ClickTarget
 */

/**
 * Runs inside the page: waits until an element is there and lies still, and says where its middle is.
 * Self-contained, because its text is sent to the browser.
 * @param {ClickTarget} target
 * @param {{waitMs: number}} options
 * @returns {Promise<{x: number, y: number}>} CSS pixels from the viewport's corner
 */
export async function clickTarget(target, { waitMs }) {
  const isVisible = (element) => element.getClientRects().length > 0;
  const find = () => {
    if (target.text !== undefined) {
      const found = [...document.querySelectorAll(target.selector)].filter(
        (element) => isVisible(element) && element.textContent.replaceAll(/\s+/g, ' ').trim() === target.text,
      );
      if (found.length > 1) throw new Error(`${found.length} elements say "${target.text}".`);
      return found[0];
    }
    let element;
    for (const selector of [target].flat()) {
      const scope = element === undefined ? document : (element.shadowRoot ?? element);
      element = scope.querySelector(selector);
      if (element === null) return undefined;
    }
    return element;
  };
  const deadlineMs = performance.now() + waitMs;
  let last;
  for (;;) {
    const element = find();
    element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    // Panels that are not painted get no animation frames.
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    const box = element?.getBoundingClientRect();
    const isThere = box !== undefined && box.width > 0 && box.height > 0;
    if (isThere && last !== undefined && box.top === last.top && box.left === last.left)
      return { x: Math.floor(box.left + box.width / 2), y: Math.floor(box.top + box.height / 2) };
    last = isThere ? box : undefined;
    if (performance.now() > deadlineMs) throw new Error(`Nothing to click on at ${JSON.stringify(target)}.`);
  }
}
