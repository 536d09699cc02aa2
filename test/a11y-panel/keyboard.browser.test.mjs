// SPDX-License-Identifier: Apache-2.0
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startExamples } from '../e2e/examples.mjs';
import { passphrase } from '../extension/panel-steps.mjs';
import { keyboardWalk } from './keyboard-walk.mjs';

const timeoutMs = 180_000;
/** PHQ-9, in the order of the form. */
const answers = { 1: 2, 2: 2, 3: 1, 4: 2, 5: 1, 6: 1, 7: 1, 8: 1, 9: 1, difficulty: 1 };

describe('the whole story by keyboard alone', { timeout: timeoutMs }, () => {
  let examples;
  let browser;
  let panel;
  const { press, tabTo, type, focusOn, stop } = keyboardWalk(() => panel);

  beforeAll(async () => {
    examples = await startExamples();
    browser = await launchWithExtension('chromium');
    await browser.page.goto(new URL('mock-ehr/record/1204/note', examples.url).href);
    // The chart has the focus in its note, wherever the mouse is.
    await browser.page.evaluate(() => document.querySelector('#subjective').focus());
    await browser.page.type('Before ');
    panel = await browser.openPanel(browser.page);
  }, timeoutMs);
  afterAll(async () => {
    await browser?.close();
    await examples?.close();
  });

  it('sets up', async () => {
    await focusOn('#actor');
    await type('Testvisitor Example');
    await tabTo('passphrase-field input');
    await type(passphrase);
    await press('Enter');
    await focusOn('recovery-code-sheet h1');
    const groups = await panel.evaluate(() =>
      [...document.querySelectorAll('.recovery-code li')].map((group) => group.textContent.trim()),
    );
    const asked = await panel.evaluate(() =>
      [...document.querySelectorAll('input[id^=group-]')].map(({ id }) => id),
    );
    for (const id of asked) {
      await tabTo(`#${id}`);
      await type(groups[Number(id.split('-')[1])]);
    }
    await press('Enter');
    await focusOn('set-up-form h1');
    await tabTo('set-up-form button.primary');
    await press('Enter');
    await focusOn('families-screen h1');
  });

  it('adds a family', async () => {
    await tabTo('families-screen button', { text: 'Add a family' });
    await press('Enter');
    await focusOn('edit-family-screen h1');
    await tabTo('#code');
    await press('Enter');
    await focusOn('#code[aria-invalid=true]');
    await type('K-204');
    await tabTo('#label-1');
    await type('T. E.');
    await tabTo('edit-family-screen button[type=submit]');
    await press('Space');
    await focusOn('family-screen h1', 'K-204');
  });

  it('gives a PHQ-9', async () => {
    await tabTo('family-screen button.primary');
    await press('Enter');
    await focusOn('start-screening-screen h1');
    await tabTo('input[name=mode]');
    await press('ArrowDown');
    await focusOn('input[name=mode][value=interpreter]');
    await press('ArrowUp');
    await tabTo('start-screening-screen button[type=submit]');
    await press('Enter');
    await focusOn('screening-screen h1');
    await panel.waitFor(() => document.querySelector('screener-form')?.shadowRoot?.querySelector('input'));
    for (const [item, value] of Object.entries(answers)) {
      await tabTo(`input[name="${item}"]`);
      await press('Space');
      for (let more = 0; more < value; more += 1) await press('ArrowDown');
    }
    expect(await panel.evaluate(() => document.querySelector('screener-form').responses)).toEqual(answers);
  });

  it('asks before answers are thrown away, and gives the focus back', async () => {
    await tabTo('.finish button', { text: 'Discard' });
    await press('Enter');
    await focusOn('[role=alertdialog] button:last-child');
    await press('Enter');
    await focusOn('.finish button', 'Discard');
  });

  it('finishes and acknowledges the alert', async () => {
    await tabTo('.finish button.primary', { isBack: true });
    await press('Enter');
    await focusOn('result-screen h1');
    await tabTo('result-screen .alert button', { text: 'I have seen this' });
    await press('Enter');
    await focusOn('.alert.seen', 'Testvisitor Example');
  });

  it('puts the note into the chart', async () => {
    await tabTo('result-screen .actions button.primary');
    await press('Enter');
    await focusOn('note-screen h1');
    await panel.waitForElement('note-screen .target', 'Subjective');
    await tabTo('note-screen button', { text: 'Insert at the cursor' });
    await press('Enter');
    await panel.waitForElement('note-screen .outcome', 'Inserted');
    expect((await stop()).isSomewhere).toBe(true);
    const held = await browser.page.evaluate(() => document.querySelector('#subjective').value);
    expect(held).toMatch(/^Before PHQ-9 .*: 12\/27/);
  });

  it('logs a visit with its checklist', async () => {
    await tabTo('note-screen .back', { isBack: true });
    await press('Enter');
    await focusOn('family-screen h1');
    await tabTo('family-screen button', { text: 'Visit' });
    await press('Enter');
    await focusOn('visit-screen h1');
    await tabTo('#visit-minutes');
    await type('95');
    await tabTo('input[type=checkbox][value="alliance.relationship"]');
    await press('Space');
    await tabTo('visit-screen button[type=submit]');
    await press('Enter');
    await focusOn('family-screen h1');
    await panel.waitForElement('family-screen .row', '95 min');
  });

  it('opens the menu and closes it with Escape, and as soon as the focus leaves it', async () => {
    await tabTo('.menu summary', { isBack: true });
    await press('Enter');
    await tabTo('.menu nav button', { text: 'Settings' });
    await press('Escape');
    await focusOn('.menu summary');
    await press('Enter');
    await tabTo('.bar > button', { text: 'Lock' });
    expect(await panel.evaluate(() => document.querySelector('.menu').open)).toBe(false);
  });

  it('locks and unlocks', async () => {
    await press('Enter');
    await panel.waitForElement('unlock-form');
    await focusOn('unlock-form input');
    await type('obviously wrong');
    await press('Enter');
    await panel.waitForElement('unlock-form .fault');
    await focusOn('unlock-form input');
    await type(passphrase);
    await press('Enter');
    await focusOn('families-screen h1');
  });
});
