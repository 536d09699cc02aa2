// SPDX-License-Identifier: Apache-2.0
// An editor that draws its text itself and catches the keys in a field of one pixel.
document.querySelector('#host').innerHTML =
  '<div id="field" style="position:relative;min-height:100px;border:1px solid"><textarea style="position:absolute;width:1px;height:1px;border:0;padding:0;overflow:hidden"></textarea><pre></pre></div>';
const field = document.querySelector('#field');
const keys = field.querySelector('textarea');
let text = '';
field.addEventListener('mouseup', () => keys.focus());
keys.addEventListener('input', () => {
  text += keys.value;
  keys.value = '';
  field.querySelector('pre').textContent = text;
});
globalThis.fixture = { model: () => text };
