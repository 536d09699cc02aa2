// SPDX-License-Identifier: Apache-2.0
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFamily, goTo, insertText, passphrase, setUpVault } from './panel-steps.mjs';

const setUpTimeoutMs = 120_000;
const caregiver = 'a'.repeat(32);

describe('two windows with one vault', { timeout: setUpTimeoutMs }, () => {
  let browser;
  let first;
  let second;
  let family;

  beforeAll(async () => {
    browser = await launchWithExtension('chromium');
    first = await browser.openPanelAsTab({ path: 'locked.html' });
    await setUpVault(first);
    family = await addFamily(first);
    second = await browser.openPanelAsTab({ path: 'panel.html' });
    await second.waitForElement('families-screen h1');
  }, setUpTimeoutMs);
  afterAll(() => browser?.close());

  /** Begins a draft and opens it in both windows. */
  async function openInBoth(source) {
    const draft = await first.evaluate(
      async (values) => {
        const { practice } = document.querySelector('panel-app');
        const begun = `${values.date}T10:00:00-05:00`;
        return (await practice.saveDraft({ ...values, begun, of: 'screening', responses: {} })).id;
      },
      {
        family,
        caregiver,
        source,
        instrument: 'phq-9',
        language: 'en',
        mode: source === 'paper' ? 'paper' : 'read-aloud',
        layout: 'page',
        date: '2026-03-04',
      },
    );
    const screen = source === 'paper' ? 'paper' : 'screening';
    for (const page of [first, second]) {
      await page.waitFor((id) => document.querySelector('panel-app').practice.draft(id) !== undefined, draft);
      await goTo(page, { screen, draft });
      await page.waitForElement(`${screen}-screen h1`);
    }
  }

  const typeRow = async (page, row) => {
    await page.bringToFront();
    await page.click('#paper-row');
    await page.type(row);
    await page.waitForElement('.saving', 'Saved');
  };

  const rows = () =>
    first.evaluate(() => {
      const { practice } = document.querySelector('panel-app');
      const answers = ({ value }) =>
        Object.values(value.responses ?? value.administration.responses).join('');
      return [practice.drafts().map(answers).sort(), practice.screenings().map(answers)];
    });

  it('keeps both versions of a draft, says so, and can finish and discard each', async () => {
    await openInBoth('paper');
    await typeRow(first, '111111110');
    await typeRow(second, '222222220');
    await second.waitForElement('paper-screen .alert.note', 'its own draft');
    expect(await rows()).toEqual([['111111110', '222222220'], []]);
    await second.click('paper-screen button.primary');
    await second.waitForElement('result-screen h1');
    expect(await rows()).toEqual([['111111110'], ['222222220']]);
    await first.bringToFront();
    await first.click('paper-screen .discard');
    await first.click('paper-screen .card .danger');
    await first.waitForElement('family-screen h1');
    expect(await rows()).toEqual([[], ['222222220']]);
  });

  it('takes typing on paper at once, and saves no paper without any answer', async () => {
    const before = await rows();
    await openInBoth('paper');
    await first.bringToFront();
    await first.waitFor(() => document.activeElement?.id === 'paper-row');
    await first.click('paper-screen button.primary');
    await first.waitForElement('#paper-row-fault', 'without any answer is not saved');
    expect(await rows()).toEqual([['', ...before[0]], before[1]]);
    await first.type('x');
    await first.waitFor(() => document.querySelector('#paper-row-fault') === null);
    await first.click('paper-screen button.primary');
    await first.waitForElement('result-screen h1');
    const [, saved] = await rows();
    expect(saved).toHaveLength(before[1].length + 1);
    expect(saved).toContain('declined');
  });

  it('puts an unfinished endorsed item before the clinician, and asks twice before it is discarded', async () => {
    await openInBoth('paper');
    await typeRow(first, '000000002');
    await goTo(first, { screen: 'families' });
    await first.waitForElement('.section-open .act-now', 'item 9 answered 2');
    await first.click('.section-open .act-now');
    await first.waitForElement('paper-screen h1');
    await first.click('paper-screen .discard');
    await first.click('paper-screen .card .danger');
    await first.waitForElement('paper-screen .card', 'Item 9 was answered 2');
    await first.click('paper-screen .card .danger');
    await first.waitForElement('family-screen h1');
    const last = await first.evaluate(async () =>
      (await document.querySelector('panel-app').practice.store.readAudit()).at(-1),
    );
    expect(last).toMatchObject({ action: 'draft.discarded', detail: 'item-9' });
  });

  it('does not leave or lock over answers that could not be saved, until it is told twice', async () => {
    await openInBoth('paper');
    await first.bringToFront();
    await first.evaluate(() => {
      const { store } = document.querySelector('panel-app').practice;
      store.write = () => Promise.reject(new Error('the disk is full'));
    });
    await first.click('#paper-row');
    await first.type('1');
    await first.waitForElement('paper-screen .alert.act-now', 'Not saved');
    await goTo(first, { screen: 'families' });
    await first.waitForElement('.announcement.fault', 'stays open');
    await first.click('header .quiet');
    await first.waitForElement('.announcement.fault', 'press Lock once more');
    expect(await first.evaluate(() => document.querySelector('#paper-row').value)).toBe('1');
    await first.click('paper-screen .alert.act-now .quiet');
    await first.waitForElement('family-screen h1');
    await first.reload();
    await first.waitForElement('families-screen h1');
  });

  it('joins what both have changed in a family, and shows it before it is saved', async () => {
    for (const page of [first, second]) {
      await page.bringToFront();
      await goTo(page, { screen: 'edit-family', family });
      await page.waitForElement('edit-family-screen #code');
    }
    await first.evaluate(async () => {
      const { practice } = document.querySelector('panel-app');
      const [before] = practice.families();
      const father = { id: 'b'.repeat(32), kinship: 'father', label: '', language: 'en' };
      const caregivers = [...before.value.caregivers, father];
      await practice.saveFamily({ ...before.value, caregivers }, before);
    });
    await second.waitFor(
      () => document.querySelector('panel-app').practice.families()[0].value.caregivers.length === 2,
    );
    await second.click('#code');
    await second.type('5');
    await second.click('edit-family-screen button.primary');
    await second.waitForElement('edit-family-screen .alert.positive', 'Father');
    await second.click('edit-family-screen button.primary');
    await second.waitForElement('family-screen h1');
    const saved = await second.evaluate(
      () => document.querySelector('panel-app').practice.families()[0].value,
    );
    expect([saved.code, saved.caregivers.length]).toEqual(['K-2045', 2]);
  });

  it('saves nothing of an open form into a copy that was handed over meanwhile, and keeps it as a draft', async () => {
    const before = await rows();
    await openInBoth('paper');
    await typeRow(second, '111111112');
    const share = await first.evaluate(async (id) => {
      const { practice } = document.querySelector('panel-app');
      const sent = {
        letter: 'c'.repeat(32),
        kind: 'hand-over',
        to: '',
        name: 'Testvisitor Berta',
        time: '2026-03-05T10:00:00-05:00',
        arrivalCode: '1234 5678',
        arrived: '2026-03-05T11:00:00-05:00',
      };
      const value = { family: id, versions: {}, sent: [sent], received: [] };
      return (await practice.store.write([{ put: { kind: 'share', value } }], []))[0];
    }, family);
    await second.waitForElement('paper-screen .read-only', 'Testvisitor Berta');
    await second.click('paper-screen button.primary');
    await second.waitForElement('.announcement.fault', 'kept as a draft');
    const shown = await second.evaluate(() => document.querySelector('.announcement.fault').textContent);
    expect(shown).toMatch(/Not saved.*Testvisitor Berta.*Mar 5, 2026/);
    const [drafts, screenings] = await rows();
    expect(drafts).toEqual(expect.arrayContaining(['111111112', ...before[0]]));
    expect(screenings).toEqual(before[1]);
    await goTo(second, { screen: 'family', family });
    await second.waitForElement('.section-open .act-now', 'item 9 answered 2');
    await first.evaluate(async ({ id, revision, value }) => {
      const takenBack = { time: '2026-03-06T10:00:00-05:00', actor: '', reason: 'Testreason' };
      const [sent] = value.sent;
      const back = { ...value, sent: [{ ...sent, takenBack }] };
      const { store } = document.querySelector('panel-app').practice;
      await store.write([{ put: { kind: 'share', value: back, id, expectedRevision: revision } }], []);
    }, share);
    await second.click('.section-open .act-now');
    await second.waitForElement('paper-screen h1');
    await second.waitFor(() => document.querySelector('.read-only') === null);
    await second.click('paper-screen button.primary');
    await second.waitForElement('result-screen h1');
    expect(await rows()).toEqual([before[0], expect.arrayContaining(['111111112', ...before[1]])]);
  });

  it('asks for a new recovery code at the next opening until one is confirmed', async () => {
    await first.bringToFront();
    await goTo(first, { screen: 'settings' });
    await first.waitForElement('secret-settings details');
    await first.evaluate(() => {
      document.querySelectorAll('secret-settings details')[1].open = true;
    });
    await first.click('#code-passphrase input');
    await insertText(first, passphrase);
    await first.press('Enter');
    await first.waitForElement('recovery-code-sheet .recovery-code');
    await first.reload();
    await first.waitForElement('recovery-code-screen h1', 'not confirmed');
    await first.click('recovery-code-screen passphrase-field input');
    await insertText(first, passphrase);
    await first.press('Enter');
    await first.waitForElement('recovery-code-sheet .recovery-code');
    const groups = await first.evaluate(() =>
      [...document.querySelectorAll('.recovery-code li')].map((group) => group.textContent),
    );
    const asked = await first.evaluate(() =>
      [...document.querySelectorAll('input[id^=group-]')].map(({ id }) => id),
    );
    for (const id of asked) {
      await first.click(`#${id}`);
      await insertText(first, groups[Number(id.split('-')[1])]);
    }
    await first.press('Enter');
    await first.waitForElement('families-screen h1');
    await first.reload();
    await first.waitForElement('families-screen h1');
  });
});
