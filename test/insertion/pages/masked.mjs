// SPDX-License-Identifier: Apache-2.0
document.querySelector('#host').innerHTML = '<input id="field">';
document.querySelector('#field').addEventListener('input', ({ target }) => {
  target.value = target.value.replaceAll(/[^A-Za-z ]/g, '');
});
globalThis.fixture = {};
