// SPDX-License-Identifier: Apache-2.0
import type { PageFinder, PageMemory, PageTarget } from './page-memory.js';

/** Chromium opens closed shadow trees by a function, Firefox by a property; neither is in the DOM's types. */
declare const chrome: {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

/**
 * Runs in each frame: keeps what finds the field with the focus. A page may name an element `activeElement` or
 * `body`, which then hides the document's own property; so all that is asked of the document is asked of its
 * prototype, which no page can reach in this world.
 */
export const installFinder = (): void => {
  const key = Symbol.for('cradleside');
  const memory = (Reflect.get(globalThis, key) ?? {}) as PageMemory;
  Reflect.set(globalThis, key, memory);
  if (memory.finder !== undefined) return;
  const mostElements = 50_000;
  /** Types whose value is running text, and which tell where the caret stands. */
  const textTypes = ['text', 'search', 'tel', 'url'];
  const smallestVisiblePixels = 5;

  const ofDocument = (name: string): unknown => Reflect.get(Document.prototype, name, document);

  const shadowOf = (element: Element): ShadowRoot | null => {
    if (!(element instanceof HTMLElement)) return null;
    const opened: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
    if (opened instanceof ShadowRoot) return opened;
    const opener = typeof chrome === 'undefined' ? undefined : chrome.dom;
    return opener === undefined ? element.shadowRoot : opener.openOrClosedShadowRoot(element);
  };

  const focused = (): Element | null => {
    let element = ofDocument('activeElement') as Element | null;
    for (;;) {
      const inner: Element | null | undefined = element === null ? null : shadowOf(element)?.activeElement;
      if (inner === null || inner === undefined) return element;
      element = inner;
    }
  };

  /** A form's own property is whatever field has that name; only the prototype tells its parent. */
  const parentOf = (node: Node): Element | null =>
    Reflect.get(Node.prototype, 'parentElement', node) as Element | null;

  const targetAt = (element: Element | null): PageTarget | null => {
    if (element instanceof HTMLTextAreaElement) return { kind: 'value', element };
    if (element instanceof HTMLInputElement) {
      const isButton = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];
      return isButton.includes(element.type) ? null : { kind: 'value', element };
    }
    if (ofDocument('designMode') === 'on')
      return { kind: 'rich', element: ofDocument('body') as HTMLElement };
    let host: HTMLElement | null = null;
    let node: Element | null = element;
    while (node instanceof HTMLElement && node.isContentEditable) {
      host = node;
      node = parentOf(node);
    }
    return host === null ? null : { kind: 'rich', element: host };
  };

  /** Code editors catch the keys in a field that nobody sees: its value is not the text. */
  const isUnseen = (element: Element): boolean => {
    if (element.closest('.monaco-editor,.ace_editor,.CodeMirror') !== null) return true;
    if (isOutside(element)) return true;
    const isShown: unknown = Reflect.get(Element.prototype, 'checkVisibility');
    const look = { opacityProperty: true, visibilityProperty: true };
    if (typeof isShown === 'function' && Reflect.apply(isShown, element, [look]) === false) return true;
    const { width, height } = element.getBoundingClientRect();
    if (width < smallestVisiblePixels || height < smallestVisiblePixels) return true;
    const parent = element.parentElement?.getBoundingClientRect();
    const isClipped =
      element.parentElement !== null &&
      getComputedStyle(element.parentElement).overflow === 'hidden' &&
      parent !== undefined &&
      (parent.width < smallestVisiblePixels || parent.height < smallestVisiblePixels);
    const { opacity, color } = getComputedStyle(element);
    return isClipped || opacity === '0' || color === 'rgba(0, 0, 0, 0)';
  };

  /** No scrolling brings into view what lies before the start of the document, or beside a window that stays in place. */
  const isOutside = (element: Element): boolean => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (right + window.scrollX <= 0 || bottom + window.scrollY <= 0) return true;
    let isFixed = false;
    for (let node: Element | null = element; node !== null && !isFixed; node = parentOf(node))
      isFixed = getComputedStyle(node).position === 'fixed';
    const isBeside = right <= 0 || bottom <= 0 || left >= window.innerWidth || top >= window.innerHeight;
    return isFixed && isBeside;
  };

  const refusalOf = (target: PageTarget): ReturnType<PageFinder['refusalOf']> => {
    const { element } = target;
    if (element.matches(':disabled')) return 'disabled';
    if (target.kind === 'rich') {
      if (element.closest('[aria-readonly="true"]') !== null) return 'read-only';
      return isOutside(element) ? 'kind' : null;
    }
    if (target.element.readOnly) return 'read-only';
    if (element instanceof HTMLInputElement && !textTypes.includes(element.type)) return 'kind';
    return isUnseen(element) ? 'kind' : null;
  };

  const roomOf = (target: PageTarget): number | null => {
    if (target.kind === 'rich' || target.element.maxLength < 0) return null;
    return Math.max(0, target.element.maxLength - target.element.value.length);
  };

  const selectionOf = (element: Element): Selection | null => {
    const root = element.getRootNode();
    const ofRoot: unknown = root instanceof ShadowRoot ? Reflect.get(root, 'getSelection') : undefined;
    if (typeof ofRoot === 'function') return Reflect.apply(ofRoot, root, []) as Selection | null;
    return Document.prototype.getSelection.call(document);
  };

  const everyElement = (): readonly Element[] => {
    const found: Element[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (let root = roots.pop(); root !== undefined; root = roots.pop()) {
      const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (found.length >= mostElements) return found;
        const element = node as Element;
        found.push(element);
        const shadow = shadowOf(element);
        if (shadow !== null) roots.push(shadow);
      }
    }
    return found;
  };

  const findAgain: PageFinder['findAgain'] = (element, { id, name }) => {
    if (element.isConnected) return element;
    const alike = everyElement().filter(
      (other) =>
        other.localName === element.localName &&
        (id === '' ? name !== '' && other.getAttribute('name') === name : other.id === id),
    );
    return alike.length === 1 ? (alike[0] ?? null) : null;
  };

  memory.finder = { shadowOf, focused, targetAt, refusalOf, roomOf, selectionOf, everyElement, findAgain };
};
