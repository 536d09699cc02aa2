// SPDX-License-Identifier: Apache-2.0
const form = document.querySelector('form');
const output = document.querySelector('output');

function showTotal() {
  let total = 0;
  for (const { name, value } of form.querySelectorAll('input:checked'))
    if (name !== 'difficulty') total += Number(value);
  output.value = String(total);
}

form.addEventListener('change', showTotal);
showTotal();
