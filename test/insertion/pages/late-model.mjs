// SPDX-License-Identifier: Apache-2.0
// An editor with a model of its own that takes each input at once, and draws it after an answer of its server.
const field = document.querySelector('#field');
const answerMs = 400;
let text = '';
let caret = 0;

const draw = () => {
  field.replaceChildren(
    ...text.split('\n').map((line) => {
      const block = document.createElement('p');
      block.append(line === '' ? document.createElement('br') : line);
      return block;
    }),
  );
  let left = caret;
  for (const block of field.children) {
    const { length } = block.textContent;
    if (left <= length) {
      document.getSelection().collapse(block.firstChild ?? block, length === 0 ? 0 : left);
      return;
    }
    left -= length + 1;
  }
};
const put = (added, ms) => {
  const at = caret;
  caret += added.length;
  setTimeout(() => {
    text = text.slice(0, at) + added + text.slice(at);
    draw();
  }, ms);
};
field.addEventListener('beforeinput', (event) => {
  event.preventDefault();
  if (event.inputType === 'insertText' && event.data) put(event.data, 0);
});
field.addEventListener('paste', (event) => {
  event.preventDefault();
  put(event.clipboardData.getData('text/plain').replaceAll('\r', ''), answerMs);
});
field.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowLeft') return;
  event.preventDefault();
  caret = Math.max(0, caret - 1);
  draw();
});
globalThis.fixture = { model: () => text };
