// SPDX-License-Identifier: Apache-2.0
import { ids } from '@cradleside/tooling/screenshots/fixtures/made-up-practice';
import { announce, enter, openDetails, press, setState, submitForm } from './scene-acts.mjs';

const at = (screen, more = {}) => ({ screen, ...more });
const family = at('family', { family: ids.full });
const start = at('start-screening', { family: ids.full, instrument: 'phq-9' });
const draft = (id) => at('screening', { draft: id });
const tablet = at('give-tablet', { family: ids.full });
const link = (id) => at('link', { link: id });
const result = (id) => at('result', { screening: id });
const correct = at('correct', { screening: ids.actNow });
const visit = (more = {}) => at('visit', { family: ids.full, ...more });
const note = at('note', { family: ids.full, screenings: [ids.actNow, ids.gad7], visit: ids.held });
const ready = {
  reach: 'ready',
  label: 'Subjective',
  context: 'SOAP note',
  kind: 'field',
  room: null,
  origin: 'https://ehr.example.org',
};
const noteIn = (state) => ({ route: note, act: setState, args: ['note-screen', state] });

/** @type {import('./panel-scenes.mjs').Scene[]} Families, screeners, results, visits, notes. */
export const workScenes = [
  { name: 'families', route: at('families'), shows: '.section-retained .row' },
  {
    name: 'families, nothing found',
    route: at('families'),
    act: enter,
    args: ['#search', 'zzz'],
    shows: 'families-screen p + button',
  },
  {
    name: 'families, page not readable',
    route: at('families'),
    act: press,
    args: ['families-screen > button.wide'],
    shows: '[role=status] .card',
  },
  {
    name: 'families, menu open',
    route: at('families'),
    act: press,
    args: ['.menu summary'],
    shows: '.menu[open] nav',
  },
  {
    name: 'families, something done',
    route: at('families'),
    act: announce,
    args: ['Testmessage.', 'done'],
    shows: '.announcement.done',
  },
  {
    name: 'families, something failed',
    route: at('families'),
    act: announce,
    args: ['Testmessage.', 'fault'],
    shows: '.announcement.fault',
  },

  { name: 'family', route: family, shows: '.trend' },
  { name: 'family, tables open', route: family, act: openDetails, shows: '.trend details[open] table' },
  {
    name: 'family, being closed',
    route: family,
    act: press,
    args: ['family-screen > .actions:last-child button:nth-child(2)'],
    shows: '#closing-day',
  },
  { name: 'family, empty', route: at('family', { family: ids.empty }) },
  { name: 'family, handed over', route: at('family', { family: ids.closed }), shows: '.read-only' },
  { name: 'family, long names', route: at('family', { family: ids.crowded }) },
  { name: 'family, not there', route: at('family', { family: '0'.repeat(32) }) },

  { name: 'new family', route: at('edit-family'), shows: '#code' },
  { name: 'new family, faults', route: at('edit-family'), act: submitForm, shows: '[aria-invalid=true]' },
  { name: 'edit family', route: at('edit-family', { family: ids.full }), shows: '#closed' },
  { name: 'delete family', route: at('delete-family', { family: ids.full }), shows: '.danger' },
  {
    name: 'delete family, fault',
    route: at('delete-family', { family: ids.full }),
    act: submitForm,
    shows: '[aria-invalid=true]',
  },

  { name: 'start screening', route: start, shows: '#instrument' },
  { name: 'start screening, hand-over', route: start, act: press, args: ['input[name=mode][value=self]'] },
  {
    name: 'start screening, fault',
    route: start,
    act: async () => {
      const day = document.querySelector('#date');
      day.value = '2099-01-01';
      day.dispatchEvent(new Event('input', { bubbles: true }));
      await document.querySelector('start-screening-screen').updateComplete;
      document.querySelector('main form').requestSubmit();
    },
    shows: '[aria-invalid=true]',
  },
  {
    name: 'start screening, wording withheld',
    route: at('start-screening', { family: ids.full, instrument: 'epds' }),
  },
  { name: 'give on a tablet', route: tablet, shows: '#hours' },
  {
    name: 'give on a tablet, sent',
    route: tablet,
    act: press,
    args: ['input[name=delivered-as][value=remote]'],
    shows: '#hours',
  },
  {
    name: 'give on a tablet, faults',
    route: tablet,
    act: async () => {
      const screen = document.querySelector('give-tablet-screen');
      for (const box of screen.querySelectorAll('input[name=instruments]:checked')) {
        box.click();
        await screen.updateComplete;
      }
      screen.querySelector('form').requestSubmit();
    },
    shows: '[aria-invalid=true]',
  },
  {
    name: 'give on a tablet, relay silent',
    route: tablet,
    act: setState,
    args: ['give-tablet-screen', { fault: 'relay-unreachable' }],
    shows: 'p.fault',
  },
  { name: 'tablet link', route: link(ids.waitingLink), shows: '.qr' },
  { name: 'tablet link, sent', route: link(ids.sentLink), shows: '.qr' },
  {
    name: 'tablet link, details open',
    route: link(ids.waitingLink),
    act: openDetails,
    shows: '#sealed-text',
  },
  {
    name: 'tablet link, cancel?',
    route: link(ids.waitingLink),
    act: press,
    args: ['link-screen > button.danger'],
    shows: '[role=alertdialog]',
  },
  { name: 'tablet link, partly received', route: link(ids.partlyLink), shows: '.refusal' },
  { name: 'tablet link, received', route: link(ids.receivedLink), shows: '.row.act-now' },
  { name: 'tablet link, erased', route: link(ids.erasedLink), shows: '.big-code' },
  { name: 'tablet link, expired', route: link(ids.expiredLink) },
  { name: 'tablet link, not there', route: link('0'.repeat(32)) },
  { name: 'tablet links', route: at('links'), shows: 'links-screen .row' },
  {
    name: 'tablet links, text refused',
    route: at('links'),
    act: async () => {
      for (const details of document.querySelectorAll('main details')) details.open = true;
      document.querySelector('#sealed-text').value = 'CS1:ABC';
      document.querySelector('receive-part form').requestSubmit();
    },
    shows: 'receive-part p.fault',
  },
  { name: 'screening', route: draft(ids.screeningDraft), shows: 'screener-form' },
  { name: 'screening in steps', route: draft(ids.steppedDraft), shows: 'screener-form' },
  { name: 'screening in Spanish', route: draft(ids.spanishDraft), shows: 'screener-form' },
  {
    name: 'screening, not saved',
    route: draft(ids.screeningDraft),
    act: setState,
    args: ['screening-screen', { saving: 'failed', savingFault: '…' }],
    shows: '.alert[role=alert]',
  },
  {
    name: 'screening, discard?',
    route: draft(ids.screeningDraft),
    act: press,
    args: ['.finish button:last-child'],
    shows: '[role=alertdialog]',
  },
  { name: 'paper', route: at('paper', { draft: ids.emptyPaperDraft }), shows: '#paper-row' },
  { name: 'paper, typed', route: at('paper', { draft: ids.paperDraft }), shows: '.answers' },
  {
    name: 'paper, faults',
    route: at('paper', { draft: ids.emptyPaperDraft }),
    act: enter,
    args: ['#paper-row', '12341-x4129'],
    shows: '[aria-invalid=true]',
  },

  { name: 'result, act now', route: result(ids.actNow), shows: '.alert.act-now' },
  { name: 'result, details open', route: result(ids.actNow), act: openDetails, shows: '.answers' },
  { name: 'result, acknowledged', route: result(ids.acknowledged), act: openDetails, shows: '.alert.seen' },
  { name: 'result, ask', route: result(ids.ask), shows: '.alert.ask' },
  { name: 'result, struck', route: result(ids.struck), act: openDetails, shows: '.alert.note' },
  { name: 'result, corrected', route: result(ids.corrected), act: openDetails },
  { name: 'result, from a tablet', route: result(ids.tablet), act: openDetails },
  { name: 'result, PCL-5', route: result(ids.pcl5), act: openDetails },
  { name: 'result, ACE', route: result(ids.ace), act: openDetails },
  { name: 'correct, family', route: correct, shows: '#code' },
  { name: 'correct, faults', route: correct, act: submitForm, shows: '[aria-invalid=true]' },
  {
    name: 'correct, day',
    route: correct,
    act: press,
    args: ['input[name=what][value=date]'],
    shows: '#date',
  },
  { name: 'correct, struck one', route: at('correct', { screening: ids.struck }) },

  { name: 'visit', route: visit(), shows: 'fidelity-checklist' },
  { name: 'visit, not held', route: visit(), act: press, args: ['input[name=visit-status][value=no-show]'] },
  {
    name: 'visit, faults',
    route: visit(),
    act: async () => {
      const minutes = document.querySelector('#visit-minutes');
      minutes.value = 'long';
      minutes.dispatchEvent(new Event('input', { bubbles: true }));
      await document.querySelector('visit-screen').updateComplete;
      document.querySelector('main form').requestSubmit();
    },
    shows: '[aria-invalid=true]',
  },
  { name: 'visit, begun', route: visit({ draft: ids.visitDraft }) },
  { name: 'visit, logged', route: visit({ visit: ids.held }) },
  {
    name: 'visit, to be struck',
    route: visit({ visit: ids.unlogged }),
    act: press,
    args: ['visit-screen > h2 + button'],
    shows: '#strike-reason',
  },
  { name: 'visit, struck', route: visit({ visit: ids.struckVisit }), shows: '.alert.note' },

  { name: 'note, no access', route: note, shows: '.target' },
  { name: 'note, ready', ...noteIn({ target: ready }) },
  {
    name: 'note, too long',
    ...noteIn({
      target: { ...ready, room: 40, label: 'A field of the chart with a rather long label, cut by us' },
    }),
  },
  { name: 'note, refused', ...noteIn({ target: { reach: 'refused', reason: 'read-only', label: 'Plan' } }) },
  {
    name: 'note, copied instead',
    ...noteIn({
      target: { reach: 'other-origin', origin: 'https://ehr.example.org' },
      outcome: { words: 'Testmessage.', tone: 'fault' },
    }),
    shows: '.outcome.fault',
  },
  {
    name: 'note, inserted and filled',
    ...noteIn({
      target: ready,
      outcome: { words: 'Testmessage.', tone: 'done' },
      filled: {
        state: 'filled',
        fields: [
          { field: 'phq-9.total', outcome: 'filled' },
          { field: 'phq-9.band', outcome: 'not-found' },
          { field: 'phq-9.item.9', outcome: 'refused' },
        ],
      },
    }),
    shows: '.outcome.done',
  },
  {
    name: 'note, nothing chosen',
    route: note,
    act: async () => {
      for (const box of document.querySelectorAll('note-screen fieldset input[type=checkbox]')) {
        box.click();
        await document.querySelector('note-screen').updateComplete;
      }
    },
    shows: 'note-screen .card',
  },
  {
    name: 'note, written anew',
    route: note,
    act: async () => {
      const text = document.querySelector('#note-text');
      text.value += '!';
      text.dispatchEvent(new Event('input', { bubbles: true }));
      await document.querySelector('note-screen').updateComplete;
      document.querySelector('input[name=chart][value=child]').click();
    },
  },
  { name: 'paper forms', route: at('paper-forms'), shows: 'paper-form' },
  {
    name: 'paper forms, one language',
    route: at('paper-forms'),
    act: setState,
    args: ['paper-forms-screen', { chosenForm: 'imh-hv-visit-components' }],
    shows: 'paper-form',
  },
  { name: 'chart summary', route: at('chart-summary', { family: ids.full }), shows: '.paper' },
  {
    name: 'chart summary, child’s chart',
    route: at('chart-summary', { family: ids.full }),
    act: setState,
    args: ['chart-summary-screen', { chart: 'child' }],
    shows: '.paper',
  },
  { name: 'own copy', route: at('own-copy', { family: ids.full }), shows: '.paper' },
  {
    name: 'own copy, with safety',
    route: at('own-copy', { family: ids.full }),
    act: setState,
    args: ['own-copy-screen', { hasSafety: true }],
    shows: '.paper q',
  },
  { name: 'own copy, nothing yet', route: at('own-copy', { family: ids.empty }), shows: '#copy-language' },
];
