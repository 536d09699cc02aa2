// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { buildTestExtension } from './build-test-extension.mjs';
import { startDisplay } from './display.mjs';
import { knowsSelection, pointOf, readDecoys } from './in-page.mjs';
import { servePages } from './page-server.mjs';
import { cornerOnScreen, openRealPointer } from './real-pointer.mjs';

/** Four lines with a blank one, and what markup and encodings break on. */
export const note =
  'PHQ-9 "14/27" & <moderate>\n\nItem 9 = 0 – not at all\nReviewed with client: ____  Plan: it\'s';
export const typed = { before: 'Before ', after: 'After' };

/** Editors that draw what was typed by themselves do so a moment later. */
const drawnMs = 30;
const mostWaits = 20;
const rightPart = { x: 1200, y: 600 };
const leftPart = { x: 300, y: 800 };

/**
 * A browser in a window of its own, the extension with its panel open beside a page, and a mouse.
 * @param {'chromium' | 'firefox'} engine
 * @param {Record<string, import('./cases.mjs').InsertionCase>} cases
 */
export async function openDesk(engine, cases) {
  const stops = [];
  const close = async () => {
    for (const stop of stops.splice(0).toReversed()) await stop();
  };
  try {
    const extension = await buildTestExtension(engine);
    stops.push(extension.remove);
    const { display, stop } = await startDisplay();
    stops.push(stop);
    const server = await servePages(cases);
    stops.push(server.close);
    const browser = await launchWithExtension(engine, { dist: extension.folder, headless: false, display });
    stops.push(() => browser.close());
    const pointer = await openRealPointer(display);
    stops.push(pointer.close);
    const { page } = browser;
    await page.goto(`${server.url}page/blank`);
    const panel = await browser.openPanel(page);
    const isPanelRight = engine === 'chromium';
    const corners = {
      page: await cornerOnScreen(pointer, page, isPanelRight ? leftPart : rightPart),
      panel: await cornerOnScreen(pointer, panel, isPanelRight ? rightPart : leftPart),
    };
    const clickIn = async (which, path) => {
      const document = which === 'page' ? page : panel;
      const point = await document.waitFor(pointOf, [path].flat());
      const corner = corners[which];
      pointer.clickAt({ x: corner.x + point.x, y: corner.y + point.y });
      const focusMs = 120;
      await sleep(focusMs);
    };
    return {
      engine,
      browser,
      page,
      panel,
      server,
      clickIn,
      close,
      ...acts({ browser, panel, clickIn, server, cases }),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function acts({ browser, panel, clickIn, server, cases }) {
  const { page } = browser;
  const begin = async (button, text) => {
    await panel.evaluate((value) => {
      document.querySelector('#note').value = decodeURIComponent(value);
      document.querySelector('#outcome').textContent = '';
    }, encodeURIComponent(text));
    await clickIn('panel', button);
  };
  const end = async () => JSON.parse(await panel.waitFor("document.querySelector('#outcome').textContent"));
  const ask = async (button, text) => {
    await begin(button, text);
    return end();
  };
  let popup;
  const model = (name) => {
    if (cases[name].isPopup) return popup.evaluate("document.querySelector('#field').value");
    return cases[name].isApart ? readInFrames(page) : page.evaluate(cases[name].model ?? 'fixture.model()');
  };
  /** Keys may be on their way for a while, into a frame of another process above all. @returns whether any came */
  const arrives = async (name, wanted) => {
    let text = '';
    for (let waits = 0; waits < mostWaits && (text === '' || !text.includes(wanted)); waits += 1) {
      await sleep(drawnMs);
      text = await model(name);
    }
    return text !== '';
  };
  return {
    open: async (name) => {
      await popup?.close();
      popup = undefined;
      await panel.evaluate("document.querySelector('#target').textContent = ''");
      await page.goto(`${server.url}page/${encodeURIComponent(name)}`);
      await page.waitFor('globalThis.fixture === undefined || globalThis.fixture.isReady !== false');
      await page.waitFor(readDecoys);
      // Firefox takes the access back with each navigation.
      if (browser.engine === 'firefox') await browser.openPanel(page);
      await panel.waitFor(
        `/"(?:ready|no-field|refused)"/.test(document.querySelector('#target').textContent)`,
      );
    },
    /** Types with the keyboard, and leaves the caret between the two words. */
    typeAround: async (name) => {
      const { field = '#field', isFilled = false, isPopup = false, isAtEnd = false } = cases[name];
      const back = cases[name].back?.[browser.engine] ?? 'ArrowLeft';
      if (isPopup) {
        popup = await openPopup(page, () => clickIn('page', '#open'));
        return;
      }
      const mostTries = 3;
      for (let tries = 0; tries < mostTries; tries += 1) {
        await clickIn('page', field);
        if (!isFilled) await page.type(typed.before + typed.after);
        // A page that was still being laid out has moved under the pointer.
        if (await arrives(name, isFilled ? '' : typed.before + typed.after)) break;
      }
      const steps = isAtEnd ? 0 : typed.after.length;
      const length = typed.before.length + typed.after.length;
      for (let step = 1; step <= steps; step += 1) {
        await page.press(back);
        await sleep(drawnMs);
        await page.waitFor(knowsSelection, { anchor: length - step, focus: length - step });
      }
    },
    /** From the caret on; the caret then stands at the end. */
    selectLastWord: async () => {
      const anchor = typed.before.length;
      for (let step = 1; step <= typed.after.length; step += 1) {
        await page.press('ArrowRight', { shift: true });
        await sleep(drawnMs);
        await page.waitFor(knowsSelection, { anchor, focus: anchor + step });
      }
    },
    /** An alert of the page, which stays until it is closed. */
    openDialog: () => openDialog(page),
    insert: (text = note) => ask('#insert', text),
    /** Waits until the panel names this field as the target. */
    shows: (label) =>
      panel.waitFor((text) => document.querySelector('#target').textContent.includes(text), `"${label}"`),
    /** The user goes on working in the page as soon as the note stands there. */
    insertAndGoOn: async (name, goOn) => {
      await begin('#insert', note);
      const untilMs = performance.now() + 20_000;
      while (!(await model(name)).includes(note) && performance.now() < untilMs) await sleep(drawnMs);
      await goOn();
      return end();
    },
    describe: () => ask('#describe', ''),
    call: (name, ...args) => ask('#run', JSON.stringify({ name, args })),
    model,
    decoys: () => page.evaluate(readDecoys),
  };
}

async function openDialog(page) {
  const opened = new Promise((resolve) => {
    page.native.page.once('dialog', resolve);
  });
  await page.evaluate("void setTimeout(() => alert('Your session ends soon.'), 50)");
  const dialog = await opened;
  return { close: () => dialog.accept() };
}

/** A window of its own, into which the user has typed. */
async function openPopup(page, open) {
  const opened = new Promise((resolve) => {
    page.native.page.once('popup', resolve);
  });
  await open();
  const popup = await opened;
  await (await popup.waitForSelector('#field')).click();
  await popup.keyboard.type(typed.before + typed.after);
  // Beside the page stands the panel; the popup window has none.
  await page.bringToFront();
  return popup;
}

/** Frames of another origin are read by the browser's debugger. */
async function readInFrames(page) {
  const values = await Promise.all(
    page.native.page
      .frames()
      .map((frame) => frame.evaluate("document.querySelector('#field')?.value ?? null")),
  );
  return values.find((value) => value !== null);
}
