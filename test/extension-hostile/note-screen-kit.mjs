// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { clickTarget } from '@cradleside/tooling/browsers/extension-click-target';
import { addFamily, beginPhq9, finishScreening, openNote, setUp } from '../extension/support/panel-story.mjs';

const answers = { 1: 1, 2: 3, 3: 2, 4: 0, 5: 3, 6: 1, 7: 2, 8: 0, 9: 1 };
const familyOfPage = 'K-204';
const pageRule = {
  id: 'hostile',
  label: 'Hostile chart',
  url: 'http://127.0.0.1:*/*',
  clientId: { selector: '#client-id' },
  fields: [],
};

/**
 * Brings the real panel to the note of a PHQ-9, by the screens a clinician uses, with secrets in the records.
 * @param {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} panel
 * @param {(point: {x: number, y: number}) => Promise<void>} clickAt a real pointer over the panel
 */
export async function openNoteScreen(panel, clickAt) {
  const mark = (name) => `${name}${randomBytes(4).toString('hex')}`;
  const user = { actor: `Testvisitor ${mark('actor')}`, passphrase: `lantern ${mark('pass')} quartz meadow` };
  const other = { code: mark('Z-'), label: mark('Mother'), child: mark('Child') };
  const recoveryCode = await setUp(panel, user);
  await takePolicy(panel, { version: 1, agency: 'Hostile County (made up)', pageRules: [pageRule] });
  await addFamily(panel, other);
  await panel.click('family-screen .back, family-screen button');
  await panel.waitForElement('families-screen h1');
  await addFamily(panel, { code: familyOfPage, label: mark('Mother'), child: mark('Child') });
  await beginPhq9(panel, answers);
  await finishScreening(panel);
  await openNote(panel);
  const route = await panel.evaluate(() => document.querySelector('note-screen').route);
  const click = async (selector) => clickAt(await panel.waitFor(clickTarget, selector, { waitMs: 1000 }));
  return {
    secrets: [...Object.values(user), ...Object.values(other), recoveryCode, ...recoveryCode.split('-')],
    note: () => panel.evaluate(() => document.querySelector('#note-text').value),
    /** The panel has to look again at what has the focus in the page. */
    forgetPlace: () =>
      panel.evaluate(() => {
        document.querySelector('note-screen').place = undefined;
      }),
    insert: () => insert(panel, click),
    read: () => read(panel, click, route),
    state: () => panel.evaluate(readPanel),
    target: () => panel.evaluate(() => document.querySelector('.target').textContent.trim()),
    clickIntoNote: () => click('#note-text'),
  };
}

/** As an imported policy is kept; the panel reads it when it opens. */
async function takePolicy(panel, policy) {
  await panel.evaluate(async (policyText) => {
    const { practice } = document.querySelector('panel-app');
    await practice.saveSettings({ ...practice.settings(), policyText });
  }, JSON.stringify(policy));
  await panel.reload();
  await panel.waitForElement('families-screen h1');
}

/** A clinician looks where the note would go, and then presses the button; some pages never show her a field. */
async function insert(panel, click) {
  await lookUntilShown(panel);
  await panel.evaluate(() => {
    document.querySelector('note-screen').outcome = undefined;
  });
  await retried(
    () => click('note-screen .actions button.primary'),
    () =>
      panel.evaluate(() => {
        const { working, outcome } = document.querySelector('note-screen');
        return working === 'inserting' || outcome !== undefined;
      }),
  );
  const { tone, words } = await panel.waitFor(() => document.querySelector('note-screen').outcome);
  if (tone === 'done') return { said: 'inserted', text: words };
  return { said: words.includes('Look at the field') ? 'changed' : 'not-inserted', text: words };
}

async function lookUntilShown(panel) {
  const pollMs = 50;
  const mostPolls = 60;
  for (let polls = 0; polls < mostPolls; polls += 1) {
    const reach = await panel.evaluate(
      () => document.querySelector('note-screen').place?.target?.reach ?? '',
    );
    if (reach === 'ready') return;
    await new Promise((resolve) => {
      setTimeout(resolve, pollMs);
    });
  }
}

async function read(panel, click, noteRoute) {
  await show(panel, { screen: 'families' }, 'families-screen h1');
  await retried(
    () => click('families-screen button.wide'),
    () => panel.evaluate(() => document.querySelector('families-screen').reading !== undefined),
  );
  const { state, code } = await panel.waitFor(() => {
    const { reading } = document.querySelector('families-screen');
    return reading?.state !== 'reading' && { state: reading.state, code: reading.code ?? null };
  });
  const text = await panel.evaluate(() => document.querySelector('families-screen .card')?.textContent ?? '');
  const vaultAfter = await panel.evaluate(readPanel);
  await show(panel, noteRoute, '#note-text');
  return { state, code, text, vaultAfter };
}

async function show(panel, route, selector) {
  await panel.evaluate((place) => {
    const event = Object.assign(new Event('panel-navigate'), { route: place });
    document.querySelector('panel-app').dispatchEvent(event);
  }, route);
  await panel.waitForElement(selector);
}

/** Buttons move while the line above them changes; a hand then clicks again. */
async function retried(act, hasWorked) {
  const mostTries = 5;
  for (let tries = 0; tries < mostTries; tries += 1) {
    await act();
    if (await hasWorked()) return;
  }
  throw new Error('The button in the panel was not hit.');
}

/** Runs in the panel: what a hostile page must not change. */
function readPanel() {
  const app = document.querySelector('panel-app');
  const records = app?.practice.store.records() ?? [];
  // What a trick has typed into the panel's own text is kept as a draft for a while: the hand at the keyboard did that.
  const isTyped = ({ kind, value }) => kind === 'draft' && value.of === 'note';
  const kinds = records.filter((record) => !isTyped(record)).map(({ kind }) => kind);
  return {
    address: location.href,
    kinds: kinds.toSorted(),
    codes: app?.practice.families().map(({ value }) => value.code) ?? [],
    announcement: app?.announcement?.message ?? '',
  };
}
