// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchWithExtension } from '../browsers/extension-browser.mjs';
import { startDisplay } from '../browsers/extension-display.mjs';
import { readFramebuffer } from '../browsers/extension-framebuffer.mjs';
import { ids, madeUpPractice } from './fixtures/made-up-practice.mjs';

const windowSize = { width: 1360, height: 860 };
const panelSize = { width: 360, height: 780 };
const user = { actor: 'Testvisitor Example', passphrase: 'obviously fake passphrase of a picture' };

/** Pictures of one screen each: file, place, and what must be drawn. */
const screens = [
  { file: 'panel-families.png', route: { screen: 'families' } },
  { file: 'panel-family.png', route: { screen: 'family', family: ids.full } },
  { file: 'panel-screening.png', route: { screen: 'screening', draft: ids.screeningDraft } },
  { file: 'panel-result.png', route: { screen: 'result', screening: ids.actNow } },
  {
    file: 'panel-course.png',
    route: { screen: 'course', family: ids.full },
    picture: 'score-trend',
  },
  { file: 'panel-safety.png', route: { screen: 'safety-event', screening: ids.toDocument } },
  { file: 'panel-supervisor.png', route: { screen: 'supervisor' } },
];

/**
 * Takes the pictures of the panel that the documents show. Needs Xvfb: the panel beside a chart is to be seen in a whole
 * window only.
 * @param {string} examplesUrl where the examples are served; ends in a slash
 * @param {(file: string, png: Buffer) => Promise<void>} save
 */
export async function takePanelPictures(examplesUrl, save) {
  const pictureFolder = mkdtempSync(path.join(tmpdir(), 'display-'));
  const display = await startDisplay({ ...windowSize, pictureFolder });
  const browser = await launchWithExtension('chromium', {
    headless: false,
    display: display.display,
    windowSize,
    withoutArgs: ['--enable-automation'],
    args: ['--window-position=0,0', '--test-type'],
  });
  try {
    await takeScreens(browser, save);
    await takeNote(browser, examplesUrl, async () =>
      save('panel-note.png', readFramebuffer(readFileSync(path.join(pictureFolder, 'Xvfb_screen0')))),
    );
    await takeHandOver(browser, save);
  } finally {
    await browser.close();
    display.stop();
    rmSync(pictureFolder, { recursive: true, force: true });
  }
}

async function takeScreens(browser, save) {
  const tab = await browser.openPanelAsTab({ path: 'locked.html', ...panelSize });
  await tab.waitForElement('#actor');
  await save('panel-set-up.png', await pictureOf(tab));
  await setUp(tab);
  const { changes } = await madeUpPractice(new Date());
  await tab.evaluate((records) => {
    return document.querySelector('panel-app').practice.store.write(records, 'none');
  }, withFewDrafts(changes));
  for (const { file, route, picture } of screens) {
    await goTo(tab, route);
    if (picture)
      await tab.waitFor((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('svg'), picture);
    await save(file, await pictureOf(tab));
  }
  await tab.close();
}

/** A practice in which somebody has begun one form, not six. */
function withFewDrafts(changes) {
  return changes.filter(({ put: { id, kind } }) => kind !== 'draft' || id === ids.screeningDraft);
}

async function takeNote(browser, examplesUrl, take) {
  const { page } = browser;
  await page.goto('chrome://extensions');
  await page.evaluate((extensionId) => {
    chrome.developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar: true });
  }, new URL(browser.extensionUrl).host);
  await page.goto(`${examplesUrl}mock-ehr/record/1204/note`);
  await page.click('#subjective');
  const panel = await browser.openPanel(page);
  await panel.waitForElement('families-screen h1');
  await goTo(panel, { screen: 'note', family: ids.full, screenings: [ids.actNow] });
  await panel.waitForElement('note-screen .target', 'Subjective');
  await panel.click('note-screen .actions .primary');
  await panel.waitForElement('note-screen .outcome.done');
  await panel.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await settle(panel);
  await settle(page);
  await take();
}

/** Last: it locks the panel. */
async function takeHandOver(browser, save) {
  const tab = await browser.openPanelAsTab({ path: 'panel.html', ...panelSize, height: 900 });
  await tab.waitForElement('families-screen h1');
  await tab.click({ selector: '.bar button', text: 'Lock' });
  await tab.waitForElement('unlock-form h1');
  await tab.evaluate((order) => chrome.storage.session.set({ 'hand-over': order }), {
    handOver: '1'.repeat(32),
    family: ids.full,
    caregiver: ids.mother,
    instruments: ['phq-9'],
    language: 'en',
    date: new Date().toISOString().slice(0, 10),
    begunMs: Date.now(),
    crisisText: '',
  });
  await tab.goto(`${browser.extensionUrl}handover.html`);
  await tab.click('hand-over-app button.primary');
  await tab.waitFor(() =>
    document.querySelector('screener-form')?.shadowRoot?.querySelector('input[type=radio]'),
  );
  await save('panel-hand-over.png', await pictureOf(tab));
}

async function setUp(tab) {
  await fill(tab, '#actor', user.actor);
  await fill(tab, 'passphrase-field input', user.passphrase);
  await tab.press('Enter');
  await tab.waitForElement('.recovery-code li');
  const groups = await tab.evaluate(() =>
    [...document.querySelectorAll('.recovery-code li')].map(({ textContent }) => textContent),
  );
  const asked = await tab.evaluate(() =>
    [...document.querySelectorAll('input[id^=group-]')].map(({ id }) => id),
  );
  for (const id of asked) await fill(tab, `#${id}`, groups[Number(id.split('-')[1])]);
  await tab.press('Enter');
  await tab.waitFor(() => document.querySelector('set-up-form recovery-code-sheet') === null);
  await tab.click('set-up-form button.primary');
  await tab.waitForElement('families-screen h1');
}

async function fill(tab, selector, text) {
  await tab.click(selector);
  await tab.type(text);
}

async function goTo(page, route) {
  await page.evaluate((place) => {
    const event = Object.assign(new Event('panel-navigate'), { route: place });
    document.querySelector('panel-app').dispatchEvent(event);
  }, route);
  await page.waitForElement(`${route.screen}-screen h1`);
  // Whether a picture has loaded can be told from nothing but its form.
  if (route.screen === 'screening') {
    await page.waitFor(() => document.querySelector('screener-form')?.shadowRoot?.querySelector('input'));
  }
  if (route.screen === 'result') {
    await page.waitFor(() =>
      document.querySelector('score-card')?.shadowRoot?.querySelector('[part~=total]'),
    );
  }
  await settle(page);
}

async function settle(page) {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)));
      }),
  );
}

async function pictureOf(tab) {
  await settle(tab);
  return Buffer.from(await tab.native.page.screenshot({ captureBeyondViewport: false }));
}
