// SPDX-License-Identifier: Apache-2.0

/**
 * Runs inside the page, self-contained: what is wrong with the scene that is shown, whatever it is.
 * @param {{title: string, leastTargetPx: number, leastInlinePx: number}} wanted
 * @returns {string[]}
 */
export function findFaults({ title, leastTargetPx, leastInlinePx }) {
  const found = [];
  const visible = (selector) =>
    [...document.querySelectorAll(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
  const nameOf = (element) =>
    `${element.localName}${element.id && `#${element.id}`} "${(element.ariaLabel ?? element.textContent).trim().slice(0, 30)}"`;

  const headings = visible('h1').length;
  if (headings !== 1) found.push(`${headings} headings of level 1`);
  if (document.title !== title) found.push(`the title is ${document.title}`);

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`${scrollWidth} px of content on ${clientWidth} px`);
  for (const element of visible('body *')) {
    const box = element.getBoundingClientRect();
    const { overflowX, textOverflow, position, clipPath } = getComputedStyle(element);
    if (clipPath !== 'none' || position === 'absolute') continue;
    if (box.width > 0 && (box.left < -1 || box.right > clientWidth + 1))
      found.push(`${nameOf(element)} sticks out`);
    const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    if (isCut && textOverflow !== 'ellipsis' && !element.matches('input, textarea, select')) {
      found.push(`${nameOf(element)} is cut off`);
    }
  }
  for (const button of visible('button')) {
    const words = [...button.textContent.matchAll(/\S+/g)].map(([word]) => word);
    const text = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
    for (let node = text.nextNode(); node; node = text.nextNode()) {
      for (const { index, 0: word } of node.data.matchAll(/\p{Letter}{4,20}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(`"${word}" is broken within the word in ${words.length} words`);
      }
    }
  }

  const targets = visible(
    'button, select, summary, a[href], label.choice, textarea, input:not([type=radio], [type=checkbox], [type=hidden])',
  );
  for (const target of targets) {
    const box = target.getBoundingClientRect();
    const isInline = target.matches('p > a, p > button');
    const least = isInline ? leastInlinePx : leastTargetPx;
    if (Math.min(box.width, box.height) < least - 0.5) {
      found.push(`${nameOf(target)} is ${Math.round(box.width)} x ${Math.round(box.height)} px`);
    }
  }
  for (const input of visible('input[type=radio], input[type=checkbox]')) {
    if (!input.closest('label')) found.push(`${nameOf(input)} has no label round it`);
  }
  return [...new Set(found)];
}

/**
 * Runs inside the page, self-contained: what takes the focus without showing it, or shows it under something else.
 * @param {number} leastRingPx
 * @returns {string[]}
 */
export function findHiddenFocus(leastRingPx) {
  const found = [];
  const focusable = 'button, select, summary, a[href], textarea, input, h1[tabindex], [tabindex="0"]';
  const before = document.activeElement;
  const top = window.scrollY;
  for (const element of document.querySelectorAll(focusable)) {
    if (!element.checkVisibility() || element.disabled || element.type === 'hidden') continue;
    element.focus({ focusVisible: true });
    const name = `${element.localName}${element.id && `#${element.id}`} "${(element.ariaLabel ?? element.textContent).trim().slice(0, 30)}"`;
    if (document.activeElement !== element) {
      found.push(`${name} does not take the focus`);
      continue;
    }
    const isHeading = element.matches('h1');
    const rings = [element, element.closest('label')].filter(Boolean).map((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    });
    if (!isHeading && Math.max(...rings) < leastRingPx) found.push(`${name} shows no focus`);
    const { left, right, top: upper, bottom } = element.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (Math.max(upper, 0) + Math.min(bottom, innerHeight)) / 2];
    const inFront = document.elementFromPoint(x, y);
    const isSeen =
      inFront !== null &&
      (element.contains(inFront) || inFront.contains(element) || inFront.closest('label')?.contains(element));
    if (!isSeen)
      found.push(`${name} lies under ${inFront?.localName}.${inFront?.className} when it has the focus`);
  }
  before?.focus?.({ preventScroll: true });
  window.scrollTo(0, top);
  return [...new Set(found)];
}

/**
 * Runs inside the page, self-contained: every text that is shown or read out, but for the wording of instruments, which
 * has a language of its own, and what somebody entered.
 * @returns {string[]}
 */
export function shownTexts() {
  const texts = new Set();
  const add = (text) => {
    const clean = text?.replaceAll(/\s+/g, ' ').trim();
    if (clean) texts.add(clean);
  };
  const ownLanguage = 'screener-form, fidelity-checklist, textarea, .code';
  const panelLanguage = document.documentElement.lang;
  const isForeign = (element) =>
    (element.closest('[lang]')?.lang ?? panelLanguage).split('-')[0] !== panelLanguage;
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.closest(ownLanguage) || isForeign(element) || !element.checkVisibility()) continue;
      for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'label'])
        add(element.getAttribute(name));
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(node.data);
      if (element.localName === 'select') for (const { text } of element.options) add(text);
      if (element.localName === 'score-card') visit(element.shadowRoot);
    }
  };
  visit(document);
  return [...texts];
}

/**
 * Runs inside the page, self-contained: which colours of text stand on which grounds.
 * @returns {string[]}
 */
export function colourPairs() {
  const pairs = new Set();
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (
        ![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '')
      )
        continue;
      const grounds = [];
      for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/, 0\)$|^transparent$/.test(backgroundColor)) grounds.push(backgroundColor);
      }
      const { color, fontSize, fontWeight, opacity } = getComputedStyle(element);
      pairs.add([color, grounds[0], fontSize, fontWeight, opacity].join(' '));
    }
  };
  visit(document.body);
  return [...pairs];
}

/**
 * Runs inside the page, self-contained: boxes that a colour alone tells from what stands around them.
 * @returns {string[]}
 */
export function findLostEdges() {
  return [...document.querySelectorAll('.card, .alert, .announcement, button, input, select, textarea')]
    .filter(
      (element) =>
        element.checkVisibility() &&
        !element.matches('.row, .back, .quiet, .menu button, .announcement button, [type=file]'),
    )
    .filter((element) => {
      const { borderTopStyle, borderTopWidth, appearance } = getComputedStyle(element);
      const isNative = element.matches('[type=radio], [type=checkbox], [type=file]') && appearance !== 'none';
      return !isNative && (borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1);
    })
    .map(({ localName, className }) => `${localName}.${className} has no edge`);
}

/** Runs inside the page, self-contained: spaces as somebody may set them who reads with difficulty (WCAG 1.4.12). */
export function spaceText() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Runs inside the page, self-contained: takes away the spaces that were set last. */
export function unspaceText() {
  document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
}

/**
 * Runs inside the page, self-contained.
 * @returns {string[]}
 */
export function findMotion() {
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return (
        transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0) || animationName !== 'none'
      );
    })
    .map(({ localName, className }) => `${localName}.${className} moves`);
}
