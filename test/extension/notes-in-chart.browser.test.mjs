// SPDX-License-Identifier: Apache-2.0
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { looksAtEverything } from '@cradleside/tooling/browsers/test-engines';
import { ids, madeUpPractice } from '@cradleside/tooling/screenshots/fixtures/made-up-practice';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startExamples } from '../e2e/examples.mjs';
import { goTo, setUpVault } from './panel-steps.mjs';

const timeoutMs = 120_000;

let examples;
let browser;
let panel;

beforeAll(async () => {
  examples = await startExamples();
  browser = await launchWithExtension('chromium');
  await browser.page.goto(new URL('mock-ehr/record/1204/note', examples.url).href);
  await browser.page.waitForElement('#subjective');
  panel = await browser.openPanel(browser.page);
  await setUpVault(panel);
  const { changes } = await madeUpPractice(new Date());
  await panel.evaluate(async (records) => {
    await document.querySelector('panel-app').practice.store.write(records, []);
  }, changes);
}, timeoutMs);

afterAll(async () => {
  await browser?.close();
  await examples?.close();
});

/** What a note is written of -> words that it must hold, and what it must not. */
const templates = [
  [
    'of a PHQ-9',
    { screenings: [ids.actNow] },
    {},
    /^PHQ-9 .* Item 9 = 1 \(several days\): endorsed\./,
    undefined,
  ],
  [
    'of a PHQ-9 whose item 9 is blank',
    { family: ids.asked, screenings: [ids.ask] },
    {},
    /Item 9 not answered: ask\./,
    undefined,
  ],
  ['of a GAD-7', { screenings: [ids.gad7] }, {}, /^GAD-7 .*\/21/, undefined],
  ['of a PCL-5', { screenings: [ids.pcl5] }, {}, /^PCL-5 .*\/80/, undefined],
  ['of an ACE-10', { screenings: [ids.ace] }, {}, /^ACE-10 .*3\/10/, undefined],
  ['in Spanish', { screenings: [ids.gad7] }, { language: 'es' }, /contestadas/, /answered/],
  ['of a visit', { screenings: [], visit: ids.held }, {}, /^Visit .*95 min/, undefined],
  [
    'for a child’s chart',
    { screenings: [ids.actNow] },
    { chart: 'child' },
    /^Caregiver depression screen \(PHQ-9\) completed/,
    /\d+\/\d+|Item|moderate|endorsed/,
  ],
];

/** Scores are written alike: every run takes one of them, and each note that differs in more than its numbers. */
const alike = ['of a GAD-7', 'of a PCL-5', 'of an ACE-10'];

it.each(looksAtEverything ? templates : templates.filter(([name]) => !alike.includes(name)))(
  'a note %s goes into the chart as it was shown',
  { timeout: timeoutMs },
  async (_, { family = ids.full, ...route }, choices, holds, never) => {
    await browser.page.evaluate(() => {
      document.querySelector('#subjective').value = '';
      document.querySelector('#subjective').focus();
    });
    await goTo(panel, { screen: 'note', family, ...route });
    await panel.waitForElement('note-screen .target', 'Subjective');
    await panel.evaluate(({ language, chart }) => {
      if (chart) document.querySelector(`note-screen input[name=chart][value=${chart}]`).click();
      const select = document.querySelector('#note-language');
      if (!language) return;
      select.value = language;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, choices);
    const shown = await panel.evaluate(async () => {
      await document.querySelector('note-screen').updateComplete;
      return document.querySelector('#note-text').value;
    });
    await panel.click({ selector: 'note-screen button', text: 'Insert at the cursor' });
    await panel.waitForElement('note-screen .outcome', 'Inserted');
    const held = await browser.page.evaluate(() => document.querySelector('#subjective').value);
    expect(held.trim()).toBe(shown.trim());
    expect(held).toMatch(holds);
    if (never) expect(held.replace(/\d{4}-\d\d-\d\d/, '')).not.toMatch(never);
  },
);
