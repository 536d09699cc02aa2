// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { phq9 } from '@cradleside/instruments/phq9';
import { launch } from '@cradleside/tooling/browsers/launch';
import { killOwnerOf, untilSessionIsKept } from './kept-session.mjs';
import { limitCalls } from './limit-calls.mjs';
import { servePlainPage } from '../../extension/support/plain-page.mjs';
import { scanProfile } from '../../extension/support/scan-profile.mjs';
import { makeLink } from './make-link.mjs';
import { removeFolder } from './remove-folder.mjs';
import { answer, finish, goToQuestions, touchAll, waitForQuestion, waitForScreen } from './sitting-steps.mjs';
import { serveTablet } from './tablet-site.mjs';

/** A row of answers that nothing else writes. */
const answers = [1, 3, 2, 0, 3, 1, 2, 0, 1];

/** The forms in which a page could have kept them. */
export const canaries = {
  'answers by question': JSON.stringify(
    Object.fromEntries(answers.map((value, index) => [index + 1, value])),
  ).slice(1, -1),
  'answers in a row': answers.join(','),
  'answers as bytes': String.fromCharCode(...answers),
};

const backs = 20;
const viewport = { width: 820, height: 1180 };

/** How a sitting is left; each ends with the page as the next person would find it, in another browser where it returns one. */
const endings = {
  finished: async ({ page }) => {
    await answer(page, 'difficulty', 0);
    await finish(page);
    await page.click('button.received');
    await page.click('.undelivered button.leave');
    await page.waitFor(() => location.pathname === '/done.html');
  },
  left: async ({ page, elsewhere }) => {
    await page.goto(elsewhere);
  },
  reloaded: async ({ page }) => {
    await page.reload();
  },
  idle: async ({ page }) => {
    await page.evaluate(() => {
      // The page's own clock: with a strict policy Firefox runs this beside the page.
      const { Date: clock } = window;
      const { now } = clock;
      clock.now = () => now() + 15 * 60_000;
    });
    await waitForScreen(page, '.undelivered');
  },
  stopped: async ({ page }) => {
    await page.click('.screen-bar .stop');
    await page.click('.choices .send');
    await waitForScreen(page, '.undelivered');
  },
  erased: async ({ page }) => {
    await page.click('.screen-bar .stop');
    await page.click('.choices .erase');
    await waitForScreen(page, 'button.leave');
  },
  /** The battery was empty: the browser is started again and brings back what was open. */
  killed: async ({ page, profile }) => {
    await untilSessionIsKept(page.engine, profile, () => openAnotherTab(page));
    killOwnerOf(profile);
    await page.close().catch(() => undefined);
    const startAgain = () => launch(page.engine, { profile, viewport, restores: true });
    // Playwright now and then never hears of the pages that Chromium has brought back, and ends it: the battery was empty twice.
    return limitCalls(await startAgain().catch(startAgain));
  },
  /** The tab was closed, and the browser's own menu opens it again. */
  reopened: async ({ page }) => {
    await page.native.inBrowserWindow(reopenTab);
    await page.native.goToPageOfSite();
  },
};

/** Endings that cannot be driven in an engine, with the reason. */
export const leftOut = {
  chromium: { reopened: 'no driver is let into the browser’s own menu' },
  firefox: {},
  webkit: {
    killed: 'WebKitGTK’s MiniBrowser keeps no session to bring back',
    reopened: 'WebKitGTK’s MiniBrowser opens no closed tab again',
  },
};

/** WebKitGTK’s MiniBrowser keeps everything in memory while it is driven: its profile has nothing to be searched for. */
export const keepsProfile = { chromium: true, firefox: true, webkit: false };

/** @param {import('@cradleside/tooling/browsers/find-browser').Engine} engine */
export function endingNames(engine) {
  return Object.keys(endings).filter((name) => !(name in leftOut[engine]));
}

/**
 * One sitting in a browser of its own: what the page and the profile hold afterwards, when somebody has pressed Back twenty
 * times and reloaded.
 * @param {import('@cradleside/tooling/browsers/find-browser').Engine} engine
 * @param {string} ending
 */
export async function runSitting(engine, ending) {
  const profile = mkdtempSync(path.join(tmpdir(), `tablet-${engine}-`));
  const control = `Control${randomBytes(8).toString('hex')}`;
  const [site, other] = await Promise.all([serveTablet(), servePlainPage()]);
  try {
    let browser = limitCalls(await launch(engine, { profile, viewport }));
    const { version } = browser;
    const seen = { pages: [], keepsPages: undefined };
    try {
      seen.keepsPages = await keepsPages(browser, other.url);
      const { fragment } = await makeLink({ instruments: [phq9], languages: ['en'] });
      await browser.goto(`${site.url}#${fragment}`);
      await goToQuestions(browser, { hasLanguages: false });
      const others = Object.fromEntries(answers.map((value, index) => [index + 1, value]));
      await touchAll(browser, phq9, { others, without: ['difficulty'] });
      await waitForQuestion(browser, 'difficulty');
      browser = (await endings[ending]({ page: browser, elsewhere: other.url, profile })) ?? browser;
      seen.pages.push(await look(browser));
      for (let press = 0; press < backs; press += 1) {
        await browser.back().catch(() => undefined);
        seen.pages.push(await look(browser));
      }
      await browser.goto(site.url);
      await browser.reload();
      await browser.waitFor(() => document.querySelector('self-report-notice') !== null);
      seen.pages.push(await look(browser));
      seen.storage = await browser.evaluate(storageOf);
      // At the end: a browser that is killed before may not have written it down yet.
      await browser.goto(other.url);
      await browser.evaluate((text) => localStorage.setItem('control', text), control);
    } finally {
      await browser.close();
    }
    const { hits, files, unread } = await scanProfile(profile, { ...canaries, control });
    return {
      version,
      ...seen,
      files,
      unread,
      keepsProfile: keepsProfile[engine],
      foundControl: hits.some(({ canary }) => canary === 'control'),
      remains: hits.filter(({ canary }) => canary !== 'control'),
    };
  } finally {
    await Promise.all([site.close(), other.close()]);
    await removeFolder(profile);
  }
}

/** Whether this browser brings a page back as it was left: else Back would prove nothing. */
async function keepsPages(browser, url) {
  await browser.goto(`${url}?first`);
  await browser.evaluate(() => {
    globalThis.wasHere = true;
  });
  await browser.goto(`${url}?second`);
  await browser.back();
  return browser
    .waitFor(() => document.readyState === 'complete')
    .then(() => browser.evaluate(() => globalThis.wasHere === true));
}

/** So that there is something to write down. */
async function openAnotherTab({ engine, native }) {
  if (engine === 'firefox') await native.send('WebDriver:NewWindow', { type: 'tab', focus: false });
  else await native.context.newPage();
}

/** Runs in Firefox's window. */
const reopenTab = `
  const done = arguments[arguments.length - 1];
  const { gBrowser, SessionStore } = window;
  const closing = gBrowser.selectedTab;
  gBrowser.selectedTab = gBrowser.addTrustedTab('about:blank');
  gBrowser.removeTab(closing);
  (async () => {
    while (SessionStore.getClosedTabCountForWindow(window) === 0) await new Promise((resolve) => window.setTimeout(resolve, 20));
    gBrowser.selectedTab = SessionStore.undoCloseTab(window, 0);
    done();
  })();`;

/** What of answers stands in the page that is in front. */
async function look(browser) {
  const page = await browser.waitFor(lookInPage).catch(() => ({ inputs: [], text: 'no page' }));
  return page;
}

/** Runs inside the page. */
function lookInPage() {
  if (document.readyState !== 'complete') return undefined;
  const inputs = [];
  let text = '';
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'input') inputs.push(`${element.name} ${element.value} ${element.checked}`);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
    text += root.textContent;
  };
  visit(document);
  return {
    path: location.pathname,
    rest: location.search + location.hash,
    state: history.state,
    title: document.title,
    inputs,
    questions: (text.match(/Trouble falling asleep|Feeling down|better off dead/g) ?? []).length,
  };
}

/** Runs inside the page: everything that an origin can keep. */
async function storageOf() {
  const cached = [];
  for (const name of await caches.keys()) {
    const requests = await (await caches.open(name)).keys();
    cached.push(...requests.map(({ url }) => new URL(url).pathname + new URL(url).hash));
  }
  return {
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    cached: cached.filter(
      (name) => !/^\/(?:assets\/[\w.-]+|index\.html|done\.html|agency\.json)$/.test(name),
    ),
  };
}
