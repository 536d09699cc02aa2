// SPDX-License-Identifier: Apache-2.0

/**
 * Runs inside the page: scrolls an element into view and says where to click it. Self-contained, because its text is
 * sent to the browser.
 * @param {string[]} selectorPath each selector is looked up in the shadow root of the element before it
 * @returns {Promise<{x: number, y: number}>} in CSS pixels from the viewport's corner
 */
export async function elementCentre(selectorPath) {
  let scope = document;
  let element;
  for (const selector of selectorPath) {
    if (element !== undefined) scope = element.shadowRoot ?? element;
    element = scope.querySelector(selector);
    if (element === null) throw new Error(`No element for "${selector}" in [${selectorPath.join(', ')}].`);
  }
  // A page may scroll by itself a little later (a caret that comes into view): go on until the place has settled.
  let box;
  let last;
  for (let round = 0; round < 20; round++) {
    last = box;
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
    box = element.getBoundingClientRect();
    const isInView = box.bottom > 0 && box.top < innerHeight;
    if (isInView && last && last.top === box.top && last.left === box.left) break;
  }
  if (box.width === 0 || box.height === 0)
    throw new Error(`[${selectorPath.join(', ')}] has no size to click on.`);
  return { x: Math.floor(box.left + box.width / 2), y: Math.floor(box.top + box.height / 2) };
}
