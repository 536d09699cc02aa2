// SPDX-License-Identifier: Apache-2.0
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFamily, goTo, setUpVault, unlockVault } from './panel-steps.mjs';

const setUpTimeoutMs = 120_000;

describe('a panel whose storage fails', { timeout: setUpTimeoutMs }, () => {
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

  const leave = (bytes) =>
    panel.evaluate((free) => {
      navigator.storage.estimate = async () => ({ quota: 1_000_000_000, usage: 1_000_000_000 - free });
    }, bytes);
  const atTitle = () => panel.evaluate(() => document.querySelector('main h1').textContent.trim());

  it('begins no new form where less than 20 MB is free, says so, and goes on with what is begun', async () => {
    await goTo(panel, { screen: 'start-screening', family, instrument: 'phq-9' });
    await panel.click('start-screening-screen button.primary');
    await panel.click(['screener-form', '#item-1 label:nth-of-type(2)']);
    await panel.waitForElement('screening-screen', 'Saved');
    await goTo(panel, { screen: 'families' });
    await panel.waitForElement('families-screen h1');
    await leave(19_999_999);
    for (const route of [
      { screen: 'start-screening', family },
      { screen: 'visit', family },
      { screen: 'edit-family' },
    ]) {
      await goTo(panel, route);
      await panel.waitForElement('.announcement.fault', 'less than 20 MB');
      expect(await atTitle()).toBe('Families');
      await panel.click({ selector: '.announcement button', text: 'Close' });
    }
    await panel.click('families-screen .section-drafts button.row');
    await panel.click(['screener-form', '#item-1 label:nth-of-type(3)']);
    await panel.waitForElement('screening-screen', 'Saved');
    const [draft] = await panel.evaluate(() =>
      document
        .querySelector('panel-app')
        .practice.drafts()
        .map(({ value }) => value.responses),
    );
    expect(Object.values(draft)).toEqual([2]);
    await leave(20_000_000);
    await goTo(panel, { screen: 'visit', family });
    await panel.waitForElement('visit-screen h1');
  });

  it('says on the screen that a sealed message is damaged', async () => {
    await panel.click({ selector: 'header button', text: 'Lock' });
    await panel.waitForElement('unlock-form');
    await panel.evaluate(async () => {
      const { name } = (await indexedDB.databases()).find((one) => one.name.includes('@'));
      const database = await new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error));
      });
      const transaction = database.transaction('inbox', 'readwrite');
      const row = { id: 'damaged', encapsulated: new Uint8Array(32), sealed: new Uint8Array(300) };
      transaction.objectStore('inbox').put(row);
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
    });
    await unlockVault(panel);
    await panel.waitForElement('.announcement.fault', 'A sealed message is damaged');
  });

  it('begins anew without records that the browser lost only when that is typed out', async () => {
    await panel.evaluate(() => (globalThis.browser ?? globalThis.chrome).action.setBadgeText({ text: '1' }));
    await panel.click({ selector: 'header button', text: 'Lock' });
    await panel.waitForElement('unlock-form');
    await panel.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name);
      const deleted = (name) =>
        new Promise((resolve) =>
          indexedDB.deleteDatabase(name).addEventListener('success', resolve, { once: true }),
        );
      await Promise.all(names.map(deleted));
    });
    await panel.reload();
    await panel.waitForElement('locked-app h1', 'The records are lost');
    await panel.click({ selector: 'locked-app button', text: 'Start again without the lost records' });
    await panel.waitForElement('start-anew-form h1');
    for (const word of ['', 'start again']) {
      await panel.click('#give-up-word');
      await panel.type(word);
      await panel.press('Enter');
      await panel.waitForElement('#give-up-word-fault', 'START AGAIN');
      await panel.evaluate(() => (document.querySelector('#give-up-word').value = ''));
    }
    await panel.reload();
    await panel.waitForElement('locked-app h1', 'The records are lost');
    await panel.click({ selector: 'locked-app button', text: 'Start again without the lost records' });
    await panel.click('#give-up-word');
    await panel.type('START AGAIN');
    await panel.press('Enter');
    await panel.waitForElement('set-up-form');
    // Records that are not there have nothing that waits.
    await panel.waitFor(
      async () => (await (globalThis.browser ?? globalThis.chrome).action.getBadgeText({})) === '',
    );
    await setUpVault(panel);
    await goTo(panel, { screen: 'activity' });
    await panel.waitForElement('activity-screen .log li:last-child', 'earlier records were lost');
  });
});
