// SPDX-License-Identifier: Apache-2.0
import { waitUntil } from '@cradleside/tooling/browsers/extension-page';
import { closeOpenedWindows } from './opened-windows.mjs';
import { withDefaults } from './trick.mjs';

const gone = { target: '(gone)' };

/**
 * Opens a trick, clicks into its field and has the panel insert its note.
 * @param {Awaited<ReturnType<import('./hostile-desk.mjs').openHostileDesk>>} desk
 * @param {import('./trick.mjs').Trick} trick
 * @returns {Promise<import('./judge.mjs').Observation & {panelText: string}>}
 */
export async function tryTrick(desk, trick) {
  const { browser, page, truth, panelKit, site } = desk;
  const { target, atClick, typesInPanel, leavesOrigin, movesOn } = withDefaults(trick);
  desk.takePanelFaults();
  desk.dialogs.hold();
  const known = new Set(browser.native.browser.targets());
  await page.native.page.goto(site.addressOf(trick), { waitUntil: 'domcontentloaded' });
  const { middle } = await readWhen(truth, target, ({ isReady }) => isReady);
  if ((await truth.ask('globalThis.isArmed')) !== true) throw new Error('The trick itself does not work.');
  const vaultBefore = await panelKit.state();
  await panelKit.forgetPlace();
  const wasClicked = async () => (await truth.read(target)).clicks > 0;
  if (atClick === 'stays') await clickUntil(() => desk.clickAt('page', middle), wasClicked);
  else await desk.clickAt('page', middle);
  const openedAtClick = atClick === 'opens' ? await leaveOpened(desk, known, { target, middle }) : [];
  if (atClick === 'leaves')
    await waitUntil(() => page.native.page.url() !== site.addressOf(trick), 'it has left');
  const fieldsWhen = async (isWanted) => {
    if (atClick === 'leaves') return gone;
    const { fields } = await readWhen(truth, target, isWanted);
    return trick.targetValue === undefined
      ? fields
      : { ...fields, target: await truth.ask(trick.targetValue) };
  };
  const before = await fieldsWhen(({ clicks }) => clicks > 0);
  const note = await panelKit.note();
  const { said, text } = movesOn ? await insertWhenShown(panelKit) : await panelKit.insert();
  await desk.dialogs.release();
  const typed = typesInPanel ? await typeInPanel(desk) : [];
  const after = await fieldsWhen(({ isReady }) => isReady);
  const loot = (await truth.ask('globalThis.loot')) ?? [];
  const vaultAfter = await panelKit.state();
  const opened = [...openedAtClick, ...(await closeOpenedWindows(browser, known))];
  const address = await truth.ask('location.href');
  if (address.startsWith(browser.extensionUrl)) opened.push(address);
  if (leavesOrigin) await desk.giveAccess();
  return {
    note,
    said,
    panelText: text,
    before,
    after,
    loot,
    secrets: [browser.extensionUrl, ...panelKit.secrets, ...typed],
    vaultBefore,
    vaultAfter,
    opened,
    panelFaults: desk.takePanelFaults(),
  };
}

/** The page was another one in the very moment of the click: she is told to look and to click again, and does. */
async function insertWhenShown(panelKit) {
  const mostClicks = 10;
  let told = await panelKit.insert();
  for (let clicks = 1; told.text.includes('then click again') && clicks < mostClicks; clicks += 1)
    told = await panelKit.insert();
  return told;
}

/** The clinician closes what has opened, as often as more of it opens, and clicks into the field again. */
async function leaveOpened({ browser, page, truth, clickAt }, known, { target, middle }) {
  await waitUntil(
    () => browser.native.browser.targets().some((one) => !known.has(one) && one.type() === 'page'),
    'a window has opened',
  );
  const clicksOf = async () => (await truth.read(target)).clicks;
  const shown = [];
  const clicksBefore = await clicksOf();
  await clickUntil(
    async () => {
      shown.push(...(await closeOpenedWindows(browser, known)));
      await page.bringToFront();
      await clickAt('page', middle);
    },
    async () => (await clicksOf()) > clicksBefore,
  );
  return shown;
}

/** Real keys into the panel's own text; what a page would log of them is a secret too. */
async function typeInPanel({ keyboard, panel, panelKit }) {
  const letters = ['q', 'w', 'a', 's', 'd'];
  const before = await panelKit.note();
  await panelKit.clickIntoNote();
  keyboard.press(letters.map((letter) => `Key${letter.toUpperCase()}`));
  await panel.waitFor(
    (text, count) => document.querySelector('#note-text').value.length === text.length + count,
    before,
    letters.length,
  );
  await panel.evaluate((text) => {
    const field = document.querySelector('#note-text');
    field.value = text;
    field.dispatchEvent(new Event('input'));
  }, before);
  return letters.map((letter) => `keydown: 0=${letter}`);
}

/** A page that fights for the focus may swallow a click; a hand then clicks again. */
async function clickUntil(click, hasArrived) {
  const mostClicks = 10;
  for (let clicks = 0; clicks < mostClicks; clicks += 1) {
    await click();
    if (await hasArrived()) return;
  }
}

/** A page that is being left or is busy answers later. */
function readWhen(truth, target, isWanted) {
  return waitUntil(async () => {
    const seen = await truth.read(target);
    return isWanted(seen) && seen;
  }, 'the page is there');
}
