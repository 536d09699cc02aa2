// SPDX-License-Identifier: Apache-2.0
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFamily, goTo, insertText, setUpVault, unlockVault } from './panel-steps.mjs';

const caregiver = 'a'.repeat(32);
const setUpTimeoutMs = 120_000;

describe('what is entered and not saved', { timeout: setUpTimeoutMs }, () => {
  let browser;
  let panel;
  let family;

  beforeAll(async () => {
    browser = await launchWithExtension('chromium');
    panel = await browser.openPanelAsTab({ path: 'locked.html' });
    await setUpVault(panel);
    family = await addFamily(panel);
  }, setUpTimeoutMs);
  afterAll(() => browser?.close());

  const endings = {
    'a lock': async () => {
      await panel.click({ selector: 'header button', text: 'Lock' });
      await panel.waitForElement('unlock-form');
      await unlockVault(panel);
    },
    'a closed panel': async () => {
      await panel.close();
      panel = await browser.openPanelAsTab({ path: 'locked.html' });
      await panel.waitForElement('families-screen h1');
    },
  };
  const begin = async (text) => {
    await panel.waitForElement('families-screen .section-drafts', text);
    await panel.click('families-screen .section-drafts button.row');
  };
  const drafts = () =>
    panel.evaluate(() =>
      document
        .querySelector('panel-app')
        .practice.drafts()
        .map(({ value }) => value.of),
    );
  const put = async (selector, text) => {
    await panel.click(selector);
    await insertText(panel, text);
  };

  it.each(Object.keys(endings))(
    'a new family’s form outlives %s, and goes once it is saved',
    async (name) => {
      const code = name === 'a lock' ? 'N-1' : 'N-2';
      await goTo(panel, { screen: 'edit-family' });
      await put('#code', code);
      await put('#child-label', 'Baby T.');
      await panel.waitForElement('edit-family-screen .saving', 'Saved');
      await endings[name]();
      await begin(code);
      await panel.waitForElement('edit-family-screen h1');
      expect(await panel.evaluate(() => document.querySelector('#child-label').value)).toBe('Baby T.');
      await panel.click('edit-family-screen button.primary');
      await panel.waitForElement('family-screen h1', code);
      expect(await drafts()).toEqual([]);
    },
  );

  it('a family’s changed form outlives a lock, takes in what changed meanwhile, and goes on Cancel', async () => {
    await goTo(panel, { screen: 'edit-family', family });
    await put('#child-label', 'Changed');
    await panel.waitForElement('edit-family-screen .saving', 'Saved');
    await endings['a lock']();
    await panel.evaluate(async (id) => {
      const { practice } = document.querySelector('panel-app');
      const now = practice.family(id);
      await practice.saveFamily({ ...now.value, opened: '2026-01-20' }, now);
    }, family);
    await goTo(panel, { screen: 'edit-family', family });
    await panel.waitForElement('edit-family-screen h1');
    await panel.click('edit-family-screen button.primary');
    await panel.waitForElement('edit-family-screen .alert.positive');
    const shown = await panel.evaluate(() =>
      ['#child-label', '#opened'].map((field) => document.querySelector(field).value),
    );
    expect(shown).toEqual(['Changed', '2026-01-20']);
    await panel.click({ selector: 'edit-family-screen .actions button', text: 'Cancel' });
    await panel.waitForElement('family-screen h1');
    expect(await drafts()).toEqual([]);
  });

  it('the blanks of a note outlive a lock and a closed panel', async () => {
    const screening = await panel.evaluate(
      async (of) => {
        const { practice } = document.querySelector('panel-app');
        const visit = {
          family: of.family,
          date: '2026-03-04',
          status: 'no-show',
          minutes: null,
          setting: '',
          dyadTogether: null,
          others: [],
          isCrisisVisit: false,
          language: 'en',
          checklist: null,
        };
        return (await practice.saveVisit(visit, {})).id;
      },
      { family, caregiver },
    );
    await goTo(panel, { screen: 'note', family, screenings: [], visit: screening });
    await panel.click('#note-text');
    await panel.press('End', { control: true });
    await insertText(panel, ' Testword');
    await panel.waitForElement('note-screen .saving', 'Saved');
    for (const ending of Object.values(endings)) {
      await ending();
      await begin('Note');
      await panel.waitForElement('note-screen h1');
      expect(await panel.evaluate(() => document.querySelector('#note-text').value)).toMatch(/Testword$/);
    }
  });
});
