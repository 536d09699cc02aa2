// SPDX-License-Identifier: Apache-2.0
import { ids } from '@cradleside/tooling/screenshots/fixtures/made-up-practice';
import { openDetails, press, setState, submitForm } from './scene-acts.mjs';

const at = (screen, more = {}) => ({ screen, ...more });
const share = at('share-family', { family: ids.full });

const family = {
  code: 'K-204',
  caregivers: [{ id: ids.mother, kinship: 'mother', label: 'T. E.', language: 'es' }],
  child: { label: 'Testbaby', birthDate: '2026-01-01', dueDate: '' },
  opened: '2026-01-15',
  closed: '',
};
const record = (kind, standing, more = {}) => ({
  kind,
  id: ids.full,
  standing,
  ours: undefined,
  theirs: family,
  contested: [],
  versions: [],
  ...more,
});
const from = { value: { name: 'Testcolleague Example', confirmed: '2026-02-03T10:00:00+00:00' } };
const received = {
  from,
  arrivalCode: '402 917',
  plan: {
    letter: { id: ids.full, made: '2026-03-04T10:42:00+00:00', kind: 'hand-over', family: ids.empty },
    records: [
      record('family', 'contested', { ours: { ...family, code: 'K-205' }, contested: ['code'] }),
      record('screening', 'new'),
      record('screening', 'same'),
      record('visit', 'theirs'),
      record('visit', 'ours'),
      record('screening', 'elsewhere'),
    ],
    isRepeated: false,
  },
};
const packet = {
  made: '2026-03-04T10:42:00+00:00',
  families: [{ code: 'K-204' }, { code: 'K-205' }],
};
const receive = (state) => ({
  route: at('receive-file'),
  act: setState,
  args: ['receive-file-screen', state],
});

/** @type {import('./panel-scenes.mjs').Scene[]} Cards, families that go and come, packets. */
export const colleagueScenes = [
  { name: 'colleagues', route: at('colleagues'), shows: 'own-card .numbers' },
  {
    name: 'colleagues, all open',
    route: at('colleagues'),
    act: openDetails,
    shows: 'own-card .qr',
  },
  {
    name: 'colleagues, card being changed',
    route: at('colleagues'),
    act: press,
    args: ['own-card button.quiet'],
    shows: '#card-name',
  },
  {
    name: 'colleagues, card refused',
    route: at('colleagues'),
    act: submitForm,
    args: ['add-card form'],
    shows: 'add-card [aria-invalid=true]',
  },
  {
    name: 'colleagues, remove?',
    route: at('colleagues'),
    act: press,
    args: ['colleagues-screen section.card button.quiet'],
    shows: '[role=alertdialog]',
  },
  { name: 'share a family', route: share, shows: '#share-to' },
  { name: 'share a family, fault', route: share, act: submitForm, shows: '[aria-invalid=true]' },
  {
    name: 'share a family, sealed',
    route: share,
    act: setState,
    args: ['share-family-screen', { letter: { sent: { name: 'Testcolleague Example' } } }],
    shows: 'share-family-screen .card button.primary',
  },
  {
    name: 'share a family, sent before',
    route: at('share-family', { family: ids.asked }),
    shows: 'sent-families form',
  },
  {
    name: 'share a family, take back?',
    route: at('share-family', { family: ids.closed }),
    act: async () => {
      document.querySelector('take-back button').click();
      await document.querySelector('take-back').updateComplete;
      document.querySelector('take-back form').requestSubmit();
    },
    shows: 'take-back [aria-invalid=true]',
  },
  {
    name: 'start screening, handed over',
    route: at('start-screening', { family: ids.closed }),
    shows: '.read-only',
  },
  {
    name: 'share a family, code not right',
    route: at('share-family', { family: ids.asked }),
    act: submitForm,
    args: ['sent-families form'],
    shows: 'sent-families [aria-invalid=true]',
  },
  { name: 'family, shared', route: at('family', { family: ids.asked }), shows: '.who li:last-child' },
  { name: 'file from a colleague', route: at('receive-file'), shows: '#sealed-file' },
  {
    name: 'file from a colleague, refused',
    ...receive({ fault: 'unknown-sender' }),
    shows: 'receive-file-screen .fault',
  },
  {
    name: 'file from a colleague, to be decided',
    ...receive({ received }),
    shows: 'import-preview .standings',
  },
  {
    name: 'file from a colleague, taken in',
    route: at('receive-file'),
    act: async (state) => {
      const screen = document.querySelector('receive-file-screen');
      screen.received = state;
      await screen.updateComplete;
      document.querySelector('import-preview').isTaken = true;
    },
    args: [received],
    shows: 'import-preview .big-code',
  },

  {
    name: 'packet from a colleague',
    ...receive({ received: { from, arrivalCode: '402 917', packet } }),
    shows: 'packet-preview button.primary',
  },
  { name: 'packet', route: at('packet'), shows: '#packet-to' },
  { name: 'packet, no family', route: at('packet'), act: submitForm, shows: '#packet-families-fault' },
  {
    name: 'packet, no supervisor',
    route: at('packet'),
    act: async () => {
      document.querySelector('input[name=packet-family]').click();
      await document.querySelector('packet-screen').updateComplete;
      document.querySelector('main form').requestSubmit();
    },
    shows: '#packet-to-fault',
  },
  {
    name: 'packet, sealed',
    route: at('packet'),
    act: setState,
    args: ['packet-screen', { sealed: { name: 'Testsupervisor Example' } }],
    shows: 'packet-screen .card button.primary',
  },
  { name: 'caseload', route: at('supervisor'), shows: '.caseload-map' },
  {
    name: 'caseload, visit by visit',
    route: at('supervisor'),
    act: openDetails,
    shows: 'component-map',
  },
  {
    name: 'caseload, remove a packet?',
    route: at('supervisor'),
    act: press,
    args: ['.packet button.quiet'],
    shows: '[role=alertdialog]',
  },
];
