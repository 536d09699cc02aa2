// SPDX-License-Identifier: Apache-2.0

const form = document.querySelector('form');
const editor = document.querySelector('#editor');

for (const button of form.querySelectorAll('[data-command]')) {
  button.addEventListener('click', () => {
    editor.contentWindow.focus();
    editor.contentDocument.execCommand(button.dataset.command);
  });
}

form.addEventListener('submit', () => {
  form.elements.namedItem('classic-note').value = editor.contentDocument.body.innerText;
});
