// SPDX-License-Identifier: Apache-2.0
import { linesOfHtml } from './lines-of-html.mjs';

// Spaces and breaks are kept in such a region, as in a text area.
const field = document.querySelector('#field');
globalThis.fixture = {
  model: () => {
    const copy = field.cloneNode(true);
    const keepsBreaks = getComputedStyle(field).whiteSpace.startsWith('pre');
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const lines = text.data.replaceAll(' ', '\u00A0').split(keepsBreaks ? '\n' : undefined);
      text.replaceWith(
        ...lines.flatMap((line, index) => (index === 0 ? [line] : [document.createElement('br'), line])),
      );
    }
    return linesOfHtml(copy);
  },
};
