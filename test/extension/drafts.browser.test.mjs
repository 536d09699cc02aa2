// SPDX-License-Identifier: Apache-2.0
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFamily, goTo, insertText, setUpVault, unlockVault } from './panel-steps.mjs';

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
    const visit = await logVisit();
    await write({ screen: 'note', family, screenings: [], visit }, [['#note-text', ' Testword']]);
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
  const open = async (text) => {
    await panel.waitForElement('families-screen .section-drafts .row', text);
    await panel.evaluate((words) => {
      const rows = [...document.querySelectorAll('families-screen .section-drafts .row')];
      rows.find(({ textContent }) => textContent.includes(words)).click();
    }, text);
  };
  /** The codes in the forms of families that are begun. */
  const codes = () =>
    panel.evaluate(() =>
      document
        .querySelector('panel-app')
        .practice.drafts()
        .filter(({ value }) => value.of === 'family')
        .map(({ value }) => value.fields.code),
    );
  const write = async (route, fields) => {
    await goTo(panel, route);
    for (const [selector, text] of fields) {
      await panel.click(selector);
      await panel.press('End', { control: true });
      await insertText(panel, text);
    }
    await panel.waitForElement(`${route.screen}-screen .saving`, 'Saved');
  };
  const fieldsOf = (selectors) =>
    panel.evaluate((fields) => fields.map((field) => document.querySelector(field).value), selectors);

  describe.each(Object.keys(endings))('outlives %s', (name) => {
    const code = name === 'a lock' ? 'N-1' : 'N-2';

    beforeAll(async () => {
      await write({ screen: 'edit-family', family }, [['#child-label', 'Changed']]);
      await write({ screen: 'edit-family' }, [
        ['#code', code],
        ['#child-label', 'Baby T.'],
      ]);
      await endings[name]();
    }, setUpTimeoutMs);

    it('in a new family’s form, and goes once it is saved', async () => {
      await open(code);
      await panel.waitForElement('edit-family-screen h1');
      expect(await fieldsOf(['#child-label'])).toEqual(['Baby T.']);
      await panel.click('edit-family-screen button.primary');
      await panel.waitForElement('family-screen h1', code);
      expect(await codes()).toEqual(['K-204']);
    });

    it('in a family’s changed form, which takes in what changed meanwhile, and goes on Cancel', async () => {
      const opened = name === 'a lock' ? '2026-01-20' : '2026-01-21';
      await panel.evaluate(
        async (id, day) => {
          const { practice } = document.querySelector('panel-app');
          const now = practice.family(id);
          await practice.saveFamily({ ...now.value, opened: day }, now);
        },
        family,
        opened,
      );
      await goTo(panel, { screen: 'edit-family', family });
      await panel.waitForElement('edit-family-screen h1');
      await panel.click('edit-family-screen button.primary');
      await panel.waitForElement('edit-family-screen .alert.positive');
      expect(await fieldsOf(['#child-label', '#opened'])).toEqual(['Changed', opened]);
      await panel.click({ selector: 'edit-family-screen .actions button', text: 'Cancel' });
      await panel.waitForElement('family-screen h1');
      expect(await codes()).toEqual([]);
    });

    it('in the text of a note', async () => {
      await goTo(panel, { screen: 'families' });
      await open('Note');
      await panel.waitForElement('note-screen h1');
      expect(await fieldsOf(['#note-text'])).toEqual([expect.stringMatching(/Testword$/)]);
    });
  });

  /** @returns {Promise<string>} its id */
  function logVisit() {
    return panel.evaluate(async (of) => {
      const { practice } = document.querySelector('panel-app');
      const visit = {
        family: of,
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
    }, family);
  }
});
