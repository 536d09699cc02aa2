// SPDX-License-Identifier: Apache-2.0
// An editor with a model of its own on a busy page: it hears late what was selected, and once, before it has heard, it
// selects again what it knows of.
const field = document.querySelector('#field');
const busyMs = 150;
const heardMs = 100;
const text = document.createTextNode('');
let known = { anchor: 0, focus: 0 };
let hearing;
let hasSelectedAgain = false;

const inField = () => document.getSelection().anchorNode === text;
const hear = () => {
  if (!inField()) return;
  const { anchorOffset, focusOffset } = document.getSelection();
  known = { anchor: anchorOffset, focus: focusOffset };
};
const select = () => document.getSelection().setBaseAndExtent(text, known.anchor, text, known.focus);
const put = (added) => {
  const from = Math.min(known.anchor, known.focus);
  text.data = text.data.slice(0, from) + added + text.data.slice(Math.max(known.anchor, known.focus));
  known = { anchor: from + added.length, focus: from + added.length };
  select();
};
document.addEventListener('selectionchange', () => {
  if (!inField()) return;
  const isExpanded = known.anchor !== known.focus;
  if (isExpanded && document.getSelection().isCollapsed && !hasSelectedAgain) {
    hasSelectedAgain = true;
    select();
    return;
  }
  const untilMs = performance.now() + busyMs;
  while (performance.now() < untilMs);
  clearTimeout(hearing);
  hearing = setTimeout(hear, heardMs);
});
field.addEventListener('beforeinput', (event) => {
  event.preventDefault();
  if (event.inputType !== 'insertText' || !event.data) return;
  hear();
  put(event.data);
});
field.addEventListener('paste', (event) => {
  event.preventDefault();
  put(event.clipboardData.getData('text/plain').replaceAll('\r', ''));
});
globalThis.fixture = { model: () => text.data, selected: () => known };
field.append(text);
