// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { startDisplay } from '../insertion/display.mjs';
import { cornerOnScreen, openRealPointer } from '../insertion/real-pointer.mjs';
import { serveHostileSite } from './hostile-site.mjs';
import { openPageTruth } from './page-truth.mjs';
import { openRealKeyboard } from './real-keyboard.mjs';

const leftPart = { x: 300, y: 800 };
const rightPart = { x: 1200, y: 600 };
/** The browser tells the page of a click, and of the focus it moves, a little after the pointer. */
const clickMs = 150;

/**
 * Chromium with the extension's panel open beside hostile pages, and a mouse.
 * @param {readonly import('./trick.mjs').Trick[]} tricks
 * @param {{dist?: string, files: string[], preparePanel: (panel: any, click: Function) => Promise<any>}} kit
 */
export async function openHostileDesk(tricks, { dist, files, preparePanel }) {
  const stops = [];
  const close = async () => {
    for (const stop of stops.splice(0).toReversed()) await stop();
  };
  try {
    const { display, stop } = await startDisplay();
    stops.push(stop);
    const browser = await launchWithExtension('chromium', {
      ...(dist === undefined ? {} : { dist }),
      headless: false,
      display,
    });
    stops.push(() => browser.close());
    const site = await serveHostileSite(tricks, { extensionUrl: browser.extensionUrl, files });
    stops.push(site.close);
    const pointer = await openRealPointer(display);
    stops.push(pointer.close);
    const keyboard = await openRealKeyboard(display);
    stops.push(keyboard.close);
    const { page } = browser;
    await page.goto(site.emptyUrl);
    const panel = await browser.openPanel(page);
    const corners = {};
    const clickAt = async (which, { x, y }) => {
      pointer.clickAt({ x: corners[which].x + x, y: corners[which].y + y });
      await sleep(clickMs);
    };
    const faults = [];
    panel.native.page.on('pageerror', (error) => faults.push(error.message));
    const dialogs = holdDialogs(page.native.page);
    const panelKit = await preparePanel(panel, (point) => clickAt('panel', point));
    corners.page = await cornerOnScreen(pointer, page, leftPart);
    corners.panel = await cornerOnScreen(pointer, panel, rightPart);
    return {
      browser,
      page,
      panel,
      site,
      keyboard,
      clickAt,
      close,
      truth: await openPageTruth(page),
      panelKit,
      /** The access to a tab ends when it goes elsewhere; a click on the icon gives it again. */
      giveAccess: async () => {
        await page.goto(site.emptyUrl);
        await browser.openPanel(page);
      },
      takePanelFaults: () => faults.splice(0),
      dialogs,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Dialogs stay open until the panel has said what came of the note. */
function holdDialogs(page) {
  let isHolding = true;
  const held = [];
  page.on('dialog', (dialog) => {
    if (isHolding) held.push(dialog);
    else void dialog.dismiss();
  });
  return {
    hold: () => {
      isHolding = true;
    },
    release: async () => {
      isHolding = false;
      for (const dialog of held.splice(0)) await dialog.dismiss();
    },
  };
}
