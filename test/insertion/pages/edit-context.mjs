// SPDX-License-Identifier: Apache-2.0
// An editor without an editable element: the browser hands it its text through an EditContext.
const host = document.querySelector('#host');
host.innerHTML = '<div id="field" tabindex="0" style="min-height:100px;border:1px solid"></div>';
const field = host.querySelector('#field');
let text = '';
if ('EditContext' in globalThis) {
  const context = new globalThis.EditContext();
  field.editContext = context;
  context.addEventListener('textupdate', (event) => {
    text = text.slice(0, event.updateRangeStart) + event.text + text.slice(event.updateRangeEnd);
    field.textContent = text;
  });
} else {
  field.addEventListener('keypress', ({ key }) => {
    text += key;
    field.textContent = text;
  });
}
globalThis.fixture = { model: () => text };
