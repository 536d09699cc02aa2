// SPDX-License-Identifier: Apache-2.0
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { answers } from './residue-canaries.mjs';
import { plantControls, untilSessionIsKept } from './residue-controls.mjs';
import { openHandOver } from './hand-over-page.mjs';
import * as story from './panel-story.mjs';
import { sendDownloadsTo } from './send-downloads-to.mjs';

/**
 * Everything that a clinician does in a day, with texts that are looked for afterwards.
 * @param {'chromium' | 'firefox'} engine
 * @param {object} stage
 * @param {string} stage.profile
 * @param {string} stage.downloads a folder outside of the profile: a backup is a file that the user wants
 * @param {string} stage.ehrUrl a note of the chart, with `#subjective`
 * @param {string} stage.controlsUrl
 * @param {Record<string, string>} stage.canaries
 * @param {Record<string, string>} stage.controls
 * @param {'closed' | 'killed'} stage.ending closed: locked before, as at the end of a day; killed: unlocked, with texts
 *   just typed in a panel in a tab, once the browser has kept what it brings tabs back with
 * @returns {Promise<{version: string, recoveryCode: string}>}
 */
export async function liveThroughADay(engine, stage) {
  const { profile, downloads, ehrUrl, controlsUrl, canaries, controls, ending } = stage;
  const browser = await launchWithExtension(engine, { profile });
  try {
    await sendDownloadsTo(browser, downloads);
    const controlPage = await browser.openTab(controlsUrl);
    await plantControls(controlPage, controls);
    await browser.page.bringToFront();
    await browser.page.goto(ehrUrl);
    await browser.page.click('#subjective');
    const panel = await browser.openPanel(browser.page);
    const recoveryCode = await story.setUp(panel, canaries);
    await workInPanel(browser, panel, canaries);
    const tabs = await leaveTabsHalfTyped(browser, canaries);
    if (ending === 'closed') {
      for (const tab of tabs) await tab.close();
      // A driver that stands in a closed tab reaches nothing else.
      await browser.page.bringToFront();
      await handOver(browser, panel, canaries);
      await panel.click({ selector: 'button', text: 'Lock' });
      await panel.waitForElement('unlock-form');
    } else {
      await untilSessionIsKept(browser, controlPage, controls.late);
      await browser.killHard();
    }
    return { version: browser.version, recoveryCode };
  } finally {
    if (ending === 'closed') await browser.close();
  }
}

async function workInPanel(browser, panel, canaries) {
  await story.addFamily(panel, canaries);
  await story.beginPhq9(panel, answers);
  await story.finishScreening(panel);
  await story.openNote(panel);
  await panel.click('#note-text');
  await panel.press('End', { control: true });
  await panel.type(` ${canaries.note}`);
  await panel.click('note-screen .actions button:not(.primary)');
  await panel.waitForElement('.outcome');
  await browser.page.bringToFront();
  await browser.page.click('#subjective');
  await panel.click('note-screen .actions button.primary');
  await panel.waitFor(() => document.querySelector('note-screen .outcome').className.match(/done|fault/));
  await panel.click('note-screen .back');
  await story.logVisit(panel, '47');
  await story.beginPhq9(panel, { 1: 2 });
  await story.finishScreening(panel);
  await story.acknowledge(panel);
  await story.strikeOut(panel, canaries.reason);
  await story.backUp(panel, canaries);
}

/** The panel in tabs, where the browser keeps what it needs to bring a tab back; in each something is left half typed. */
async function leaveTabsHalfTyped(browser, canaries) {
  const openTab = async () => {
    const tab = await browser.openPanelAsTab({ path: 'panel.html' });
    await tab.waitForElement('families-screen', canaries.code);
    return tab;
  };
  const search = await openTab();
  await story.fill(search, '#search', canaries.search);
  await search.waitForElement('families-screen', canaries.search);
  const family = await openTab();
  await family.click('families-screen .title-line button.primary');
  await story.fill(family, '#label-1', canaries.halfLabel);
  await story.fill(family, '#code', canaries.halfCode);
  await family.evaluate((day) => {
    const field = document.querySelector('#birth-date');
    field.value = day;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, canaries.halfBirthDate);
  const note = await openTab();
  await note.click('.all-families button');
  await note.click('family-screen .actions.three + .actions button');
  await story.fill(note, '#note-text', canaries.halfNote);
  return [search, family, note];
}

async function handOver(browser, panel, canaries) {
  await story.goTo(panel, { screen: 'families' });
  await panel.click('.all-families button');
  await panel.click('family-screen .actions.three button.primary');
  await story.chooseInstrument(panel, 'phq-9');
  await panel.click('input[name=mode][value=self]');
  await panel.click('start-screening-screen button[type=submit]');
  await panel.waitForElement('unlock-form');
  const page = await openHandOver(browser);
  await page.click('hand-over-app .points ~ .actions button.primary');
  for (const [item, value] of [...Object.entries(answers), ['difficulty', 1]]) {
    await page.click(['screener-form', `#item-${item} label:nth-of-type(${value + 1})`]);
    await page.waitFor((name) => document.querySelector('screener-form').responses[name] !== undefined, item);
  }
  await page.click('hand-over-app .actions button.primary');
  await page.waitForElement('hand-over-app details.staff');
  await page.close();
  await browser.page.bringToFront();
  await panel.click('unlock-form passphrase-field input');
  await story.unlock(panel, canaries.passphrase);
}
