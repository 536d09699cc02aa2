// SPDX-License-Identifier: Apache-2.0
import { createElement as make, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The kinds of field that charts have: drawn by a framework, taken on blur, masked, redrawn by the server. */
const model = {};
const host = document.querySelector('#host');
host.innerHTML = `<div id="react"></div>
<label>Total<input id="plain-number" type="number"></label>
<label>Taken on blur<input id="lazy" type="text"></label>
<label>Date<input id="plain-date" type="date"></label>
<label>Masked<input id="masked"></label>
<label>Band<select id="band"><option value="">Choose<option value="3">Moderate<option value="4">Severe</select></label>
<label><input id="tick" type="checkbox"> Reviewed</label><label><input id="ticked" type="checkbox" checked> Seen</label>
<div id="buttons" role="radiogroup"><button type="button" role="radio" aria-checked="false">Yes</button><button type="button" role="radio" aria-checked="false">No</button></div>
<div id="drawn" role="combobox" aria-expanded="false" style="border:1px solid;min-height:1em"></div>
<input id="computed" readonly value="7"><input id="shut" disabled value="7"><input id="short" maxlength="1">
<input id="put-back" value="7"><div id="panel"></div>
<iframe id="part" srcdoc='<label>Item 9<input id="inner"></label>'></iframe>`;

document.querySelector('#lazy').addEventListener('blur', ({ target }) => {
  model.lazy = target.value;
});
document.querySelector('#masked').addEventListener('input', ({ target }) => {
  target.value = target.value.replaceAll(/\D/g, '').replace(/^(\d\d)(\d\d)(\d{4}).*$/, '$1/$2/$3');
});
document.querySelector('#put-back').addEventListener('input', ({ target }) => {
  setTimeout(() => {
    target.value = '7';
  }, 300);
});
for (const button of document.querySelectorAll('#buttons button')) {
  button.addEventListener('click', () => {
    for (const other of document.querySelectorAll('#buttons button'))
      other.setAttribute('aria-checked', String(other === button));
  });
}
document.querySelector('#drawn').addEventListener('mousedown', ({ target }) => {
  if (target.id !== 'drawn') return;
  setTimeout(() => {
    const list = document.createElement('ul');
    list.innerHTML = '<li role="option">Mild</li><li role="option">Moderate</li>';
    list.addEventListener('click', ({ target: option }) => {
      target.textContent = option.textContent;
      list.remove();
    });
    document.body.append(list);
  }, 100);
});

function drawPanel(total, answer) {
  const radio = (value) =>
    `<label><input type="radio" name="answer" value="${value}" ${answer === value ? 'checked' : ''}>${value}</label>`;
  const panel = document.querySelector('#panel');
  panel.innerHTML = `<input id="panel-total" value="${total}">${radio('yes')}${radio('no')}`;
  panel.addEventListener(
    'change',
    () => {
      const sent = panel.querySelector('#panel-total').value;
      const chosen = panel.querySelector('input:checked')?.value;
      setTimeout(() => drawPanel(sent, chosen), 250);
    },
    { once: true },
  );
}
drawPanel('', undefined);

function Fields() {
  const [state, setState] = useState({ text: '', day: '', pick: '', tick: false, radio: '' });
  model.react = state;
  const set = (change) => setState((before) => ({ ...before, ...change }));
  return make(
    'div',
    null,
    make('input', { id: 'r-text', value: state.text, onChange: ({ target }) => set({ text: target.value }) }),
    make('input', {
      id: 'r-date',
      type: 'date',
      value: state.day,
      onChange: ({ target }) => set({ day: target.value }),
    }),
    make(
      'select',
      { id: 'r-select', value: state.pick, onChange: ({ target }) => set({ pick: target.value }) },
      ['', 'mild', 'moderate'].map((value) => make('option', { key: value, value }, value.toUpperCase())),
    ),
    make('input', {
      id: 'r-tick',
      type: 'checkbox',
      checked: state.tick,
      onChange: ({ target }) => set({ tick: target.checked }),
    }),
    ['yes', 'no'].map((value) =>
      make('input', {
        key: value,
        type: 'radio',
        name: 'r-radio',
        value,
        checked: state.radio === value,
        onChange: () => set({ radio: value }),
      }),
    ),
  );
}
createRoot(document.querySelector('#react')).render(make(Fields));

const valueOf = (id) => document.querySelector(`#${id}`)?.value;
globalThis.fixture = {
  model: () => ({
    ...model,
    number: valueOf('plain-number'),
    date: valueOf('plain-date'),
    masked: valueOf('masked'),
    band: valueOf('band'),
    tick: document.querySelector('#tick').checked,
    ticked: document.querySelector('#ticked').checked,
    button: document.querySelector('#buttons [aria-checked="true"]')?.textContent,
    drawn: document.querySelector('#drawn').textContent,
    computed: valueOf('computed'),
    shut: valueOf('shut'),
    short: valueOf('short'),
    putBack: valueOf('put-back'),
    panelTotal: valueOf('panel-total'),
    panelAnswer: document.querySelector('#panel input:checked')?.value,
    inner: document.querySelector('#part').contentDocument.querySelector('#inner').value,
  }),
};
