// SPDX-License-Identifier: Apache-2.0
import { expect } from 'vitest';

/** More stops than any screen has between two places that the story goes to. */
const mostStops = 80;
const leastRingPx = 3;

/**
 * Walks through a page with the keyboard alone, and looks at each stop.
 * @param {() => import('@cradleside/tooling/browsers/extension-page').ExtensionPage} page the one in front now
 */
export function keyboardWalk(page) {
  const press = (key, modifiers) => page().press(key, modifiers);
  const stop = () => page().evaluate(readStop);

  /** Presses Tab, or Shift+Tab, until the focus is on what a selector says, holding a text. */
  async function tabTo(selector, { text = '', isBack = false } = {}) {
    const passed = [];
    // Where the walk begins: a screen that comes puts the focus on its heading.
    await stop();
    for (let stops = 0; stops < mostStops; stops += 1) {
      await press('Tab', isBack ? { shift: true } : {});
      const { isOrdered, isThere, ...seen } = await page().evaluate(readStop, isBack, { selector, text });
      passed.push(seen.name);
      expect(seen, `the stop at ${seen.name}`).toMatchObject({ isSomewhere: true, isSeen: true });
      expect(seen.ringPx, `the ring round ${seen.name}`).toBeGreaterThanOrEqual(leastRingPx);
      expect(isOrdered, `${passed.join(' > ')}: in the order of the page`).toBe(true);
      if (isThere) return;
    }
    throw new Error(`${selector} ${text} is not reached: ${passed.join(' > ')}`);
  }

  return {
    press,
    stop,
    tabTo,
    type: (text) => page().type(text),
    focusOn: async (selector, text = '') => {
      await page().waitFor(isFocused, selector, text);
    },
  };
}

/** Runs inside the page. */
function isFocused(selector, text) {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return Boolean(focused?.matches(selector) && focused.textContent.includes(text));
}

/**
 * Runs inside the page: where the focus is, whether that is where it is wanted, whether it is to be seen, and whether it
 * went on in the order of the page.
 */
function readStop(isBack, { selector, text } = {}) {
  const chain = [];
  for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement) chain.push(at);
  const focused = chain.at(-1);
  const label = focused.closest('label') ?? focused.labels?.[0];
  const rings = [focused, focused.closest('label')].filter(Boolean).map((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  });
  const box = focused.getBoundingClientRect();
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const deepest = (root) => {
    const found = root.elementFromPoint(x, y);
    const inside = found?.shadowRoot?.elementFromPoint(x, y);
    return inside && inside !== found ? deepest(found.shadowRoot) : found;
  };
  const inFront = deepest(document);
  const around = focused.closest('label') ?? focused;
  const before = globalThis.stoppedAt ?? [];
  globalThis.stoppedAt = chain;
  const level = chain.findIndex((element, index) => element !== before[index]);
  const last = before[level];
  const follows = () => {
    const place = last.compareDocumentPosition(chain[level]);
    return Boolean(place & (isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING));
  };
  return {
    isSomewhere: focused !== document.body,
    name:
      (focused.ariaLabel ?? label?.textContent ?? focused.textContent)
        .replaceAll(/\s+/g, ' ')
        .trim()
        .slice(0, 40) || focused.id,
    ringPx: Math.max(...rings),
    isSeen: Boolean(inFront) && (around.contains(inFront) || inFront.contains(around)),
    isThere: selector !== undefined && focused.matches(selector) && focused.textContent.includes(text),
    isOrdered: !last?.isConnected || !chain[level] || follows(),
  };
}
