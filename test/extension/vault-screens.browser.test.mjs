// SPDX-License-Identifier: Apache-2.0
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFamily, goTo, insertText, passphrase, setUpVault, unlockVault } from './panel-steps.mjs';

const filePassphrase = 'obviously fake passphrase of a file';
const newPassphrase = 'another obviously fake passphrase';
const setUpTimeoutMs = 120_000;

describe('the screens round the vault', { timeout: setUpTimeoutMs }, () => {
  let browser;
  let panel;
  let family;
  let groups;

  beforeAll(async () => {
    browser = await launchWithExtension('chromium');
    panel = await browser.openPanelAsTab({ path: 'locked.html' });
    groups = await setUpVault(panel);
    family = await addFamily(panel, { code: 'K-204' });
  }, setUpTimeoutMs);
  afterAll(() => browser?.close());

  const codes = () =>
    panel.evaluate(() =>
      document
        .querySelector('panel-app')
        .practice.families()
        .map(({ value }) => value.code),
    );
  const lock = async () => {
    if (await panel.evaluate(() => document.querySelector('unlock-form') !== null)) return;
    await panel.click({ selector: 'header button', text: 'Lock' });
    await panel.waitForElement('unlock-form');
  };
  const fill = async (selector, text) => {
    await panel.click(`${selector} input`);
    await insertText(panel, text);
  };
  const unlock = async (secret) => {
    await fill('unlock-form', secret);
    await panel.press('Enter');
    await panel.waitForElement('families-screen', 'K-204');
  };
  /** Where the browser would ask for a place, the file goes into the page's own file system. */
  const choosePlace = () =>
    panel.evaluate(() => {
      window.showSaveFilePicker = async ({ suggestedName }) => {
        const folder = await navigator.storage.getDirectory();
        window.savedFile = await folder.getFileHandle(suggestedName, { create: true });
        return window.savedFile;
      };
    });
  const offerFile = (selector) =>
    panel.evaluate(async (input) => {
      const folder = await navigator.storage.getDirectory();
      for await (const [name, handle] of folder.entries()) {
        if (!name.endsWith('.hvbackup')) continue;
        const files = new DataTransfer();
        files.items.add(await handle.getFile());
        document.querySelector(input).files = files.files;
      }
    }, selector);

  it('shows nobody and no number of people while locked', async () => {
    await lock();
    const text = await panel.evaluate(() => document.body.innerText);
    expect(text).not.toMatch(/K-204|Testvisitor|famil/i);
    expect(await panel.evaluate(() => document.activeElement.autocomplete)).toBe('current-password');
  });

  it('says at the field that a passphrase is wrong, and makes the fourth attempt wait', async () => {
    await lock();
    await panel.evaluate(() => {
      window.timerTexts = [];
      const timer = document.querySelector('unlock-form [role=timer]');
      const keep = () => window.timerTexts.push(timer.textContent);
      new MutationObserver(keep).observe(timer, { childList: true, characterData: true, subtree: true });
    });
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await fill('unlock-form', 'obviously wrong');
      await panel.press('Enter');
      await panel.waitForElement('unlock-form .fault', 'not the passphrase');
      await panel.waitFor(() => !document.querySelector('unlock-form').isBusy);
    }
    await panel.waitForElement('unlock-form [role=status]', 'try again now');
    expect(await panel.evaluate(() => window.timerTexts.join(' '))).toMatch(/Wait [12] s/);
    await panel.evaluate(() => document.querySelector('passphrase-field').clear());
    await unlockVault(panel);
  });

  it('opens with the recovery code, sets a new passphrase, and gives a new code', async () => {
    await lock();
    await panel.click({ selector: 'unlock-form button', text: 'Forgot the passphrase?' });
    await panel.click('#recovery-code');
    await insertText(panel, groups.join(' ').toLowerCase());
    await fill('recover-form passphrase-field', passphrase.toUpperCase());
    await panel.press('Enter');
    await panel.waitForElement('recovery-code-sheet .recovery-code');
    const renewed = await panel.evaluate(() =>
      [...document.querySelectorAll('.recovery-code li')].map((group) => group.textContent),
    );
    expect(renewed).not.toEqual(groups);
    const asked = await panel.evaluate(() =>
      [...document.querySelectorAll('input[id^=group-]')].map(({ id }) => id),
    );
    for (const id of asked) {
      await panel.click(`#${id}`);
      await insertText(panel, renewed[Number(id.split('-')[1])]);
    }
    await panel.press('Enter');
    await panel.waitForElement('families-screen', 'K-204');
    groups = renewed;
  });

  it('changes the passphrase once the old one is given', async () => {
    await goTo(panel, { screen: 'settings' });
    await panel.click({ selector: 'secret-settings summary', text: 'Change the passphrase' });
    await fill('#old-passphrase', passphrase);
    await fill('#new-passphrase', newPassphrase);
    await panel.press('Enter');
    await panel.waitForElement('#old-passphrase .fault', 'not the passphrase');
    // What was wrong is selected, to be typed over.
    await insertText(panel, passphrase.toUpperCase());
    await panel.press('Enter');
    await panel.waitForElement('.announcement', 'The passphrase is changed');
    await lock();
    await unlock(newPassphrase);
  });

  it('refuses a faulty policy whole with each fault, and takes a sound one', async () => {
    const offer = async (policy) => {
      await panel.evaluate((text) => {
        document.querySelector('policy-settings details')?.setAttribute('open', '');
        document.querySelector('#policy-text').value = text;
      }, JSON.stringify(policy));
      await panel.click({ selector: 'policy-settings form button', text: 'Check these rules' });
    };
    await goTo(panel, { screen: 'settings' });
    await panel.waitForElement('policy-settings details');
    await offer({ version: 1, agency: 'Testagency', idleLockMinutes: 99, unknown: true });
    await panel.waitForElement('policy-settings .alert', 'idleLockMinutes');
    await panel.waitForElement('policy-settings .alert', 'unknown');
    expect(await panel.evaluate(() => document.querySelector('panel-app').practice.policy.agency)).toBe('');
    await offer({ version: 1, agency: 'Testagency', idleLockMinutes: 7 });
    await panel.waitForElement('policy-settings section', 'Testagency');
    await panel.click('policy-settings section button.primary');
    await panel.waitFor(() => document.querySelector('panel-app')?.practice.policy.agency === 'Testagency');
    await panel.waitForElement('families-screen', 'K-204');
  });

  it('saves a backup, finds it whole, and puts its records back', async () => {
    await goTo(panel, { screen: 'backup' });
    await choosePlace();
    await fill('#own-passphrase', newPassphrase);
    await fill('#file-passphrase', filePassphrase);
    await panel.press('Enter');
    await panel.waitForElement('backup-screen [role=status]', 'The backup is saved');
    await panel.waitForElement('backup-screen', 'Last backup');
    await offerFile('#checked-file');
    await fill('check-backup-form passphrase-field', filePassphrase);
    await panel.press('Enter');
    await panel.waitForElement('check-backup-form [role=status]', 'The file is whole');
    await addFamily(panel, { code: 'K-999' });
    expect((await codes()).toSorted()).toEqual(['K-204', 'K-999']);
    await lock();
    await panel.click({ selector: 'unlock-form button', text: 'Restore a backup' });
    await panel.waitForElement('restore-form');
    await offerFile('#backup-file');
    await fill('restore-form passphrase-field', filePassphrase);
    await panel.press('Enter');
    await panel.waitForElement('#replace-word-fault');
    await panel.click('#replace-word');
    await insertText(panel, 'REPLACE');
    await panel.press('Enter');
    await panel.waitForElement('restore-form h1', 'Restored');
    await panel.click('restore-form button.primary');
    await panel.waitForElement('unlock-form');
    await unlock(filePassphrase);
    expect(await codes()).toEqual(['K-204']);
  });

  it('lists what was done, newest first, and exports it after the passphrase', async () => {
    await goTo(panel, { screen: 'activity' });
    await panel.waitForElement('activity-screen .log li');
    const lines = await panel.evaluate(() =>
      [...document.querySelectorAll('activity-screen .log li')].map((line) => line.innerText),
    );
    expect(lines[0]).toContain('Unlocked');
    expect(lines.at(-1)).toContain('Records created');
    expect(lines.join(' ')).toContain('Backup restored');
    await panel.evaluate(() => {
      const filter = document.querySelector('#log-filter');
      filter.value = 'passphrase.changed';
      filter.dispatchEvent(new Event('change'));
    });
    await panel.waitFor(() => document.querySelectorAll('activity-screen .log li').length === 1);
    await choosePlace();
    await fill('activity-screen passphrase-field', filePassphrase);
    await panel.press('Enter');
    await panel.waitForElement('.announcement', 'exported');
    const table = await panel.evaluate(async () => (await window.savedFile.getFile()).text());
    expect(table.split('\r\n')).toEqual([
      expect.stringContaining('sequence,time,actor,action,detail,record'),
      expect.stringMatching(/^\d+,[^,]+,Testvisitor Example,passphrase\.changed,,$/),
      '',
    ]);
  });

  describe('where the storage fails', () => {
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
      await lock();
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
      await unlock(filePassphrase);
      await panel.waitForElement('.announcement.fault', 'A sealed message is damaged');
    });

    it('begins anew without records that the browser lost only when that is typed out', async () => {
      await panel.evaluate(() =>
        (globalThis.browser ?? globalThis.chrome).action.setBadgeText({ text: '1' }),
      );
      await lock();
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
        await insertText(panel, word);
        await panel.press('Enter');
        await panel.waitForElement('#give-up-word-fault', 'START AGAIN');
        await panel.evaluate(() => (document.querySelector('#give-up-word').value = ''));
      }
      await panel.reload();
      await panel.waitForElement('locked-app h1', 'The records are lost');
      await panel.click({ selector: 'locked-app button', text: 'Start again without the lost records' });
      await panel.click('#give-up-word');
      await insertText(panel, 'START AGAIN');
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
});
