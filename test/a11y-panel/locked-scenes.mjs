// SPDX-License-Identifier: Apache-2.0

/** Runs inside the page: gives the locked page a condition that is hard to bring about. */
async function setCondition(condition) {
  const app = document.querySelector('locked-app');
  app.condition = condition;
  await app.updateComplete;
  app.querySelector('h1')?.focus();
}

function submitForm() {
  document.querySelector('main form').requestSubmit();
}

async function showCode() {
  const form = document.querySelector('set-up-form');
  form.step = 'code';
  await form.updateComplete;
  document.querySelector('recovery-code-sheet').code = '0000-1111-2222-3333-4444-5555-6666';
}

function showBackup() {
  document.querySelector('set-up-form').step = 'backup';
}

function press(selector) {
  document.querySelector(selector).click();
}

async function showWait() {
  const form = document.querySelector('unlock-form');
  form.fault = 'Testmessage.';
  form.waitSeconds = 30;
}

/** Runs inside the page: the records are gone, and new ones are to be begun. */
async function startAgain(isTried) {
  const app = document.querySelector('locked-app');
  app.condition = { condition: 'unopenable', code: 'missing', isLost: true };
  await app.updateComplete;
  app.querySelector('button.quiet').click();
  while (!app.querySelector('start-anew-form form')) await new Promise((resolve) => setTimeout(resolve, 5));
  if (isTried) app.querySelector('start-anew-form form').requestSubmit();
}

const forgotten = 'unlock-form .actions:last-child button:first-child';
const restore = 'unlock-form .actions:last-child button:last-child';

/** @type {import('./panel-scenes.mjs').Scene[]} Before there is a vault. */
export const setUpScenes = [
  { name: 'set-up', shows: '#actor' },
  { name: 'set-up, faults', act: submitForm, shows: '[aria-invalid=true]' },
  {
    name: 'set-up, passphrase suggested',
    act: press,
    args: ['set-up-form form > button[type=button]'],
    shows: '#actor',
  },
  { name: 'recovery code', act: showCode, shows: '.recovery-code li' },
  {
    name: 'recovery code, faults',
    act: async () => {
      const form = document.querySelector('set-up-form');
      form.step = 'code';
      await form.updateComplete;
      const sheet = document.querySelector('recovery-code-sheet');
      sheet.code = '0000-1111-2222-3333-4444-5555-6666';
      await sheet.updateComplete;
      document.querySelector('main form').requestSubmit();
    },
    shows: '[aria-invalid=true]',
  },
  { name: 'word on backups', act: showBackup, shows: '.actions .primary' },
  { name: 'restore instead', act: press, args: ['set-up-form > button.quiet'], shows: '#backup-file' },
];

/** @type {import('./panel-scenes.mjs').Scene[]} While there is a vault and it is locked. */
export const lockedScenes = [
  { name: 'unlock', shows: 'unlock-form' },
  { name: 'unlock, wrong and to wait', act: showWait, shows: '.fault' },
  {
    name: 'unlock, hand-over open',
    act: () => {
      document.querySelector('locked-app').handOver = 'left';
    },
    shows: '.alert.note button',
  },
  { name: 'recover', act: press, args: [forgotten], shows: '#recovery-code' },
  {
    name: 'recover, faults',
    act: async (selector) => {
      document.querySelector(selector).click();
      while (!document.querySelector('recover-form form'))
        await new Promise((resolve) => setTimeout(resolve, 5));
      document.querySelector('recover-form form').requestSubmit();
    },
    args: [forgotten],
    shows: '[aria-invalid=true]',
  },
  { name: 'restore', act: press, args: [restore], shows: '#replace-word' },
  {
    name: 'restore, by code, faults',
    act: async (selector) => {
      document.querySelector(selector).click();
      while (!document.querySelector('restore-form form'))
        await new Promise((resolve) => setTimeout(resolve, 5));
      document.querySelector('input[name=secret-kind][value=code]').click();
      await document.querySelector('restore-form').updateComplete;
      document.querySelector('restore-form form').requestSubmit();
    },
    args: [restore],
    shows: '[aria-invalid=true]',
  },
  {
    name: 'restored',
    act: async (selector) => {
      document.querySelector(selector).click();
      while (!document.querySelector('restore-form form'))
        await new Promise((resolve) => setTimeout(resolve, 5));
      document.querySelector('restore-form').restored = 24;
    },
    args: [restore],
    shows: '.actions .primary',
  },
  {
    name: 'unopenable',
    act: setCondition,
    args: [{ condition: 'unopenable', code: 'tampered', isLost: false }],
    shows: '.actions .primary',
  },
  { name: 'start again after a loss', act: startAgain, args: [false], shows: '#give-up-word' },
  { name: 'start again after a loss, faults', act: startAgain, args: [true], shows: '[aria-invalid=true]' },
  { name: 'newer', act: setCondition, args: [{ condition: 'newer', schema: 99 }] },
];
