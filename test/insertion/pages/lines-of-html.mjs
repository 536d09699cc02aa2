// SPDX-License-Identifier: Apache-2.0

const blocks = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'H1',
  'H2',
  'H3',
  'PRE',
  'FIGURE',
  'BODY',
]);

/**
 * The lines of an editor's own HTML, read by its tags alone.
 * @param {string | Node} html
 * @returns {string} lines joined by line breaks; no-break spaces as spaces
 */
export function linesOfHtml(html) {
  const body = typeof html === 'string' ? new DOMParser().parseFromString(html, 'text/html').body : html;
  const lines = [''];
  let isOpen = false;
  let isAfterBreak = false;
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.data.replaceAll(/[\t\n\r ]+/g, ' ').replaceAll('\uFEFF', '');
      if (/^ *$/.test(text) && !isOpen) return;
      lines[lines.length - 1] += text;
      isOpen = true;
      isAfterBreak = false;
      return;
    }
    if (node.nodeName === 'BR') {
      lines.push('');
      isOpen = true;
      isAfterBreak = true;
      return;
    }
    const isBlock = blocks.has(node.nodeName);
    if (isBlock) close();
    const isEmptyBlock = node.nodeName === 'P' && !node.hasChildNodes();
    if (isEmptyBlock) isOpen = true;
    for (const child of node.childNodes) visit(child);
    if (isBlock) close();
  };
  const close = () => {
    if (isOpen && !isAfterBreak) lines.push('');
    isOpen = false;
    isAfterBreak = false;
  };
  visit(body);
  return lines
    .map((line) => line.replaceAll('\u00A0', ' ').trim())
    .join('\n')
    .trimEnd();
}
