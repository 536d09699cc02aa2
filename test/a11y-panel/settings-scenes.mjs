// SPDX-License-Identifier: Apache-2.0
import { openDetails, press, setState } from './scene-acts.mjs';

const at = (screen) => ({ screen });

/** @type {import('./panel-scenes.mjs').Scene[]} Settings, page rules, backup, activity log. */
export const settingsScenes = [
  { name: 'settings', route: at('settings'), shows: 'secret-settings' },
  {
    name: 'settings, all open',
    ready: '#policy-text',
    route: at('settings'),
    act: openDetails,
    shows: 'details[open] #old-passphrase',
  },
  {
    name: 'settings, relay token missing',
    route: at('settings'),
    act: () => document.querySelector('tablet-settings form').requestSubmit(),
    shows: 'tablet-settings [aria-invalid=true]',
  },
  {
    name: 'settings, demo silent',
    route: at('settings'),
    act: setState,
    args: ['demo-key', { state: 'failed' }],
    shows: 'demo-key p.fault',
  },
  {
    name: 'settings, key of the panel',
    route: at('settings'),
    act: () => document.querySelector('tablet-settings > button')?.click(),
    shows: '.key-line',
  },
  {
    name: 'settings, policy refused',
    ready: '#policy-text',
    route: at('settings'),
    act: async () => {
      for (const details of document.querySelectorAll('main details')) details.open = true;
      document.querySelector('#policy-text').value = '{"version": 1, "idleLockMinutes": 99, "unknown": true}';
      document.querySelector('policy-settings form').requestSubmit();
    },
    shows: 'policy-settings .alert',
  },
  {
    name: 'settings, policy offered',
    ready: '#policy-text',
    route: at('settings'),
    act: async () => {
      document.querySelector('policy-settings details').open = true;
      document.querySelector('#policy-text').value = '{"version": 1, "agency": "Testagency"}';
      document.querySelector('policy-settings form').requestSubmit();
    },
    shows: 'policy-settings .card',
  },
  {
    name: 'settings, faults',
    ready: '#policy-text',
    route: at('settings'),
    act: async () => {
      for (const details of document.querySelectorAll('main details')) details.open = true;
      document.querySelector('#own-name').value = '';
      document.querySelector('name-settings form').requestSubmit();
      document.querySelector('secret-settings form').requestSubmit();
    },
    shows: '[aria-invalid=true]',
  },
  {
    name: 'settings, new recovery code',
    route: at('settings'),
    act: setState,
    args: ['secret-settings', { newCode: '0000-1111-2222-3333-4444-5555-6666' }],
    shows: '.recovery-code',
  },
  { name: 'page rules', route: at('page-rules'), shows: 'page-rules-screen .card' },
  {
    name: 'page rules, tested',
    route: at('page-rules'),
    act: async () => {
      const parts = [
        { part: 'clientId', outcome: 'found', text: 'K-204' },
        { part: 'note', outcome: 'several' },
        { part: 'phq-9.total', outcome: 'not-found' },
        { part: 'phq-9.date', outcome: 'refused' },
      ];
      const screen = document.querySelector('page-rules-screen');
      const rules = screen.practice.policy.pageRules;
      screen.tested = new Map([
        [rules[0].id, { state: 'tested', parts }],
        [rules[1].id, { state: 'other-page', origin: 'https://ehr.example.org' }],
        [rules[2].id, { state: 'no-access' }],
      ]);
    },
    shows: '.tested',
  },
  { name: 'backup', route: at('backup'), shows: 'check-backup-form' },
  {
    name: 'backup, faults',
    route: at('backup'),
    act: async () => {
      document.querySelector('backup-screen form').requestSubmit();
      document.querySelector('check-backup-form form').requestSubmit();
    },
    shows: '.fault',
  },
  {
    name: 'backup, restore',
    route: at('backup'),
    act: press,
    args: ['backup-screen > button'],
    shows: 'restore-form',
  },
  { name: 'activity', route: at('activity'), shows: '.log' },
];
