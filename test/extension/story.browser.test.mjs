// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startExamples } from '../e2e/examples.mjs';
import {
  acknowledge,
  addFamily,
  beginPhq9,
  finishScreening,
  openNote,
  setUp,
  unlock,
} from './support/panel-story.mjs';

const user = { actor: 'Testvisitor Example', passphrase: 'obviously fake passphrase of a test' };
const answers = { 1: 2, 2: 2, 3: 1, 4: 2, 5: 1, 6: 1, 7: 1, 8: 1, 9: 1, difficulty: 1 };
const note = [
  /^PHQ-9 \d{4}-\d\d-\d\d \(read-aloud, computer, English\): 12\/27, moderate \(10-14\)\. 9\/9 answered\. /,
  /Item 9 = 1 \(several days\)/,
  /Self-report screen; not a diagnosis\.$/,
];
const engines = (await testEngines()).filter((engine) => engine !== 'webkit');
const storyTimeoutMs = 180_000;

describe.each(engines)('the whole story in %s', (engine) => {
  let examples;
  let profile;
  let browser;
  let panel;

  beforeAll(async () => {
    examples = await startExamples();
    profile = await mkdtemp(path.join(tmpdir(), 'story-'));
    browser = await launchWithExtension(engine, { profile });
    await openNotePage();
  }, storyTimeoutMs);

  afterAll(async () => {
    await browser?.close();
    await examples?.close();
    await rm(profile, { recursive: true, force: true });
  });

  it(
    'sets up by a click on the toolbar, adds a family and gives a PHQ-9',
    { timeout: storyTimeoutMs },
    async () => {
      await setUp(panel, user);
      await addFamily(panel, { code: 'K-204', label: 'T. E.', child: 'Testbaby' });
      await beginPhq9(panel, answers);
      await finishScreening(panel);
      expect(await shownText()).toContain('Item 9 endorsed: ask now.');
    },
  );

  it(
    'asks for the alert to be acknowledged, and keeps that it was',
    { timeout: storyTimeoutMs },
    async () => {
      await acknowledge(panel);
      expect(await shownText()).toContain(user.actor);
    },
  );

  it(
    'puts the note at the caret of the chart, and one Ctrl+Z takes it out whole',
    { timeout: storyTimeoutMs },
    async () => {
      await openNote(panel);
      await panel.waitForElement('note-screen .target', 'Subjective');
      await insert();
      const held = await subjective();
      expect(held.startsWith('Before ')).toBe(true);
      expect(held.endsWith('After')).toBe(true);
      const inserted = held.slice('Before '.length, -'After'.length).trim();
      for (const part of note) expect(inserted).toMatch(part);

      await browser.page.click('#subjective');
      await browser.page.press('z', { control: true });
      await browser.page.waitFor(() => document.querySelector('#subjective').value === 'Before After');
    },
  );

  it('lets the chart save what was inserted', { timeout: storyTimeoutMs }, async () => {
    await insert();
    const held = await subjective();
    await browser.page.click({ selector: 'button', text: 'Save note' });
    await browser.page.waitFor(async () => {
      const { notes } = await (await fetch('/mock-ehr/api/notes')).json();
      return notes.length === 1;
    });
    const { notes } = await (await fetch(new URL('mock-ehr/api/notes', examples.url))).json();
    expect(notes[0].fields.subjective.replaceAll('\r\n', '\n')).toBe(held);
    expect(notes[0].client).toBe('K-204');
  });

  it('locks, unlocks, and has everything', { timeout: storyTimeoutMs }, async () => {
    await panel.click({ selector: 'button', text: 'Lock' });
    await panel.waitForElement('unlock-form passphrase-field input');
    expect(await shownText()).not.toContain('K-204');
    await unlock(panel, user.passphrase);
    await expectRecords();
  });

  it(
    'has everything after the browser was killed and started again',
    { timeout: storyTimeoutMs },
    async () => {
      await browser.killHard();
      browser = await launchWithExtension(engine, { profile });
      await openNotePage();
      await unlock(panel, user.passphrase);
      await expectRecords();
    },
  );

  async function openNotePage() {
    await browser.page.goto(new URL('mock-ehr/record/1204/note', examples.url).href);
    await browser.page.click('#subjective');
    await browser.page.type('Before After');
    for (let presses = 0; presses < 'After'.length; presses += 1) await browser.page.press('ArrowLeft');
    panel = await browser.openPanel(browser.page);
  }

  async function insert() {
    await panel.click({ selector: 'note-screen button', text: 'Insert at the cursor' });
    await panel.waitForElement('note-screen .outcome', 'Inserted');
  }

  function subjective() {
    return browser.page.evaluate(() => document.querySelector('#subjective').value);
  }

  function shownText() {
    return panel.evaluate(() => document.body.innerText);
  }

  async function expectRecords() {
    await panel.click('.all-families .row');
    await panel.waitForElement('family-screen h1', 'K-204');
    expect(await shownText()).toMatch(/PHQ-9\s+12\/27/);
    await panel.click('family-screen .timeline .row');
    await panel.waitForElement('result-screen > .actions');
    const text = await shownText();
    expect(text).toContain(user.actor);
    expect(text).not.toContain('I have seen this');
  }
});
