// SPDX-License-Identifier: Apache-2.0
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFamily, goTo, passphrase, setUpVault, unlockVault } from './panel-steps.mjs';

const filePassphrase = 'obviously fake passphrase of a file';
const newPassphrase = 'another obviously fake passphrase';
const setUpTimeoutMs = 120_000;

describe('the screens round the vault', { timeout: setUpTimeoutMs }, () => {
  let browser;
  let panel;
  let groups;

  beforeAll(async () => {
    browser = await launchWithExtension('chromium');
    panel = await browser.openPanelAsTab({ path: 'locked.html' });
    groups = await setUpVault(panel);
    await addFamily(panel, { code: 'K-204' });
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
    await panel.click({ selector: 'header button', text: 'Lock' });
    await panel.waitForElement('unlock-form');
  };
  const fill = async (selector, text) => {
    await panel.click(`${selector} input`);
    await panel.type(text);
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
    await unlockVault(panel);
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
    await panel.type(groups.join(' ').toLowerCase());
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
      await panel.type(renewed[Number(id.split('-')[1])]);
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
    await panel.type(passphrase.toUpperCase());
    await panel.press('Enter');
    await panel.waitForElement('.announcement', 'The passphrase is changed');
    await lock();
    await fill('unlock-form', newPassphrase);
    await panel.press('Enter');
    await panel.waitForElement('families-screen', 'K-204');
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
    await panel.type('REPLACE');
    await panel.press('Enter');
    await panel.waitForElement('restore-form h1', 'Restored');
    await panel.click('restore-form button.primary');
    await panel.waitForElement('unlock-form');
    await fill('unlock-form', filePassphrase);
    await panel.press('Enter');
    await panel.waitForElement('families-screen', 'K-204');
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
});
