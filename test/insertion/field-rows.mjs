// SPDX-License-Identifier: Apache-2.0

/** @typedef {[string, string, string, string, object?]} FieldRow selector, control, value, outcome, further keys */

/** What the fields of `pages/fields.mjs` get. */
const rows = /** @type {FieldRow[]} */ ([
  ['#plain-number', 'number', '14', 'filled'],
  ['#lazy', 'text', 'K-204', 'filled'],
  ['#plain-date', 'date', '03/04/2026', 'filled', { dateFormat: 'mm/dd/yyyy' }],
  ['#masked', 'date', '03/04/2026', 'filled', { dateFormat: 'mm/dd/yyyy' }],
  ['#band', 'select', 'moderate', 'filled'],
  ['#tick', 'checkbox', 'true', 'filled'],
  ['#ticked', 'checkbox', 'true', 'kept'],
  ['#buttons', 'radio', 'Yes', 'filled'],
  ['#drawn', 'select', 'Moderate', 'filled'],
  ['#computed', 'number', '14', 'refused'],
  ['#shut', 'number', '14', 'refused'],
  ['#short', 'text', '14', 'refused'],
  ['#put-back', 'text', '14', 'not-held'],
  ['#panel-total', 'number', '14', 'filled'],
  ['#panel input[name=answer]', 'radio', 'yes', 'filled'],
  ['#inner', 'number', '0', 'filled', { frame: '#part' }],
  ['#r-text', 'text', 'moderate', 'filled'],
  ['#r-date', 'date', '2026-03-04', 'filled'],
  ['#r-select', 'select', 'moderate', 'filled'],
  ['#r-tick', 'checkbox', 'true', 'filled'],
  ['#react input[name=r-radio]', 'radio', 'no', 'filled'],
  ['#absent', 'text', '14', 'not-found'],
  ['[[', 'text', '14', 'not-found'],
  ['#host input', 'text', '14', 'refused'],
]);

export const fills = rows.map(([selector, control, value, , more]) => ({
  field: { value: `phq-9.${selector}`, selector, control, ...more },
  value,
}));

export const fillOutcomes = rows.map(([selector, , , outcome]) => ({ value: `phq-9.${selector}`, outcome }));

/** What the page itself then holds. */
export const filledModel = {
  react: { text: 'moderate', day: '2026-03-04', pick: 'moderate', tick: true, radio: 'no' },
  lazy: 'K-204',
  number: '14',
  date: '2026-03-04',
  masked: '03/04/2026',
  band: '3',
  tick: true,
  ticked: true,
  button: 'Yes',
  drawn: 'Moderate',
  computed: '7',
  shut: '7',
  short: '',
  putBack: '7',
  panelTotal: '14',
  panelAnswer: 'yes',
  inner: '0',
};
