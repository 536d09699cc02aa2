// SPDX-License-Identifier: Apache-2.0
import { linesOfHtml } from './lines-of-html.mjs';

// An editable region that a script keeps in paragraphs of its own, as soon as anything in it changes.
const field = document.querySelector('#field');
new MutationObserver(() => {
  for (const child of field.querySelectorAll(':scope > div')) {
    const selection = document.getSelection();
    const { focusNode, focusOffset } = selection;
    const block = document.createElement('p');
    block.append(...child.childNodes);
    child.replaceWith(block);
    if (block.contains(focusNode)) selection.collapse(focusNode, focusOffset);
  }
}).observe(field, { childList: true });
globalThis.fixture = { model: () => linesOfHtml(field.cloneNode(true)) };
