// SPDX-License-Identifier: Apache-2.0
const form = document.querySelector('form');
const entries = document.querySelector('#entries');

form.addEventListener('submit', (event) => {
  // There is no server behind this page: the entries are shown instead of sent.
  event.preventDefault();
  const rows = [...new FormData(form)].map(([name, value]) => {
    const row = document.createElement('tr');
    for (const text of [name, value]) {
      const cell = document.createElement('td');
      cell.textContent = text;
      row.append(cell);
    }
    return row;
  });
  entries.querySelector('tbody').replaceChildren(...rows);
  entries.hidden = false;
  entries.focus();
});

form.addEventListener('reset', () => {
  entries.hidden = true;
});
