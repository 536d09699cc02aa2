// SPDX-License-Identifier: Apache-2.0
document.querySelector('#host').innerHTML = '<textarea id="field" rows="8"></textarea>';
document.querySelector('#field').addEventListener('input', ({ target }) => {
  const { selectionEnd } = target;
  if (target.value.length > 20) target.value = target.value.toUpperCase();
  target.setSelectionRange(selectionEnd, selectionEnd);
});
globalThis.fixture = {};
