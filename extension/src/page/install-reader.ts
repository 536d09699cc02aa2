// SPDX-License-Identifier: Apache-2.0
import type { PageMemory, PageReader, PageTarget } from './page-memory.js';

/** Runs in a frame, after the finder: keeps what reads editable regions line by line, and the names of fields. */
export const installReader = (): void => {
  const memory = Reflect.get(globalThis, Symbol.for('cradleside')) as PageMemory;
  const { finder } = memory;
  if (finder === undefined || memory.reader !== undefined) return;
  /** Of a private use area: no page text has it. */
  const caretMark = '\uE000';
  const longestName = 200;
  const invisible = /[\u200B\u2060\uFEFF]/g;

  /**
   * Paragraphs and breaks are one line each; a break that only fills its block is none. Parts that cannot be edited
   * are the editor's own (placeholders, handles).
   */
  const linesOf: PageReader['linesOf'] = (host, caret) => {
    const lines: string[] = [];
    let line = '';
    /** A line has begun by text, by the caret, or by a break before it. */
    let begun: 'no' | 'by-break' | 'yes' = 'no';
    const endLine = (next: typeof begun): void => {
      lines.push(line);
      line = '';
      begun = next;
    };
    const write = (text: string): void => {
      if (text === '') return;
      line += text;
      begun = 'yes';
    };
    const endBlock = (): void => {
      if (begun === 'yes') endLine('no');
      begun = 'no';
    };
    const writeText = (node: Text, keepsBreaks: boolean): void => {
      const data =
        caret?.node === node
          ? `${node.data.slice(0, caret.offset)}${caretMark}${node.data.slice(caret.offset)}`
          : node.data;
      if (!keepsBreaks) {
        const text = data.replaceAll(/[ \t\r\n\f]+/g, ' ').replaceAll(invisible, '');
        if (text !== ' ' || begun === 'yes') write(text);
        return;
      }
      data
        .replaceAll('\r', '')
        .split('\n')
        .forEach((part, index) => {
          if (index > 0) endLine('by-break');
          write(part.replaceAll(invisible, ''));
        });
    };
    const visit = (node: Node): void => {
      if (node instanceof Text) {
        const parent = node.parentElement;
        const space = parent === null ? 'normal' : getComputedStyle(parent).whiteSpace;
        writeText(node, space.startsWith('pre') || space === 'break-spaces');
        return;
      }
      if (!(node instanceof Element)) return;
      if (node.localName === 'br') {
        endLine('by-break');
        return;
      }
      if (node !== host && node.getAttribute('contenteditable') === 'false') return;
      if (['script', 'style', 'template', 'noscript'].includes(node.localName)) return;
      const { display } = getComputedStyle(node);
      if (display === 'none') return;
      const isBlock = !display.startsWith('inline') && display !== 'contents';
      if (isBlock) endBlock();
      const { childNodes } = node;
      for (let index = 0; index <= childNodes.length; index += 1) {
        if (caret?.node === node && caret.offset === index) write(caretMark);
        const child = childNodes[index];
        if (child !== undefined) visit(child);
      }
      if (isBlock) endBlock();
    };
    visit(host);
    endBlock();
    return lines.join('\n');
  };

  const contentOf: PageReader['contentOf'] = ({ kind, element }) =>
    kind === 'value' ? element.value : linesOf(element, null);

  const textOf = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').slice(0, longestName).trim();

  const labelledBy = (element: Element): string =>
    (element.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .filter((id) => id !== '')
      .map((id) => textOf(Document.prototype.getElementById.call(document, id)))
      .join(' ');

  const attributeOf = (element: Element, names: readonly string[]): string =>
    names.map((name) => element.getAttribute(name)?.slice(0, longestName).trim() ?? '').find(Boolean) ?? '';

  /** An editor's frame names what its document does not. */
  const ownFrame = (): Element | null => {
    try {
      return window.frameElement;
    } catch {
      return null;
    }
  };

  /** The last heading or legend before the field, in reading order. */
  const headingBefore = (element: Element): string => {
    const headings = Document.prototype.querySelectorAll.call(
      element.ownerDocument,
      'h1,h2,h3,h4,h5,h6,legend,[role="heading"]',
    );
    const before = [...headings].filter(
      (heading) =>
        !element.contains(heading) &&
        heading.getClientRects().length > 0 &&
        (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        textOf(heading) !== '',
    );
    return textOf(before.at(-1));
  };

  const labelOf = (target: PageTarget): ReturnType<PageReader['labelOf']> => {
    const { element } = target;
    const labels = target.kind === 'value' ? [...(target.element.labels ?? [])].map(textOf).join(' ') : '';
    const own =
      attributeOf(element, ['aria-label']) ||
      labelledBy(element) ||
      labels ||
      attributeOf(element, ['placeholder', 'aria-placeholder', 'data-placeholder', 'title']);
    const frame = ownFrame();
    const ofFrame = frame === null ? '' : attributeOf(frame, ['aria-label', 'title', 'name', 'id']);
    const label = own || attributeOf(element, ['name', 'id']) || ofFrame;
    const title: unknown = Reflect.get(Document.prototype, 'title', document);
    const outer = frame === null ? '' : headingBefore(frame);
    return { label, context: headingBefore(element) || String(title).slice(0, longestName) || outer };
  };

  memory.reader = { linesOf, contentOf, labelOf };
};
