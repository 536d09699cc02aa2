// SPDX-License-Identifier: Apache-2.0
import { makeLink } from '../self-report/support/make-link.mjs';
import { installProbe } from './page-probe.mjs';
import { waitUntilQuiet } from './quiet-browser.mjs';
import { installHaste } from './self-report-probe.mjs';

const operableTimeoutMs = 30_000;
/** The number that both screens show, who will see the answers, and research. */
const screensBeforeQuestions = 3;
const tablet = { width: 820, height: 1180 };

/** @param {{url: string}} site that of the tablet */
export async function linkTo({ url }) {
  const { fragment } = await makeLink({ languages: ['en'] });
  return `${url}#${fragment}`;
}

/**
 * How long a page takes until its first radio can be operated, opened as a link is: from a page of another site, in a tab
 * of its own.
 * @param {object} stage
 * @param {import('playwright-core').Browser} stage.browser
 * @param {string} stage.mail address of a page of another site, in which the link stands
 * @param {string} url
 * @param {object} [options]
 * @param {{isHasty: boolean}} [options.walk] how the screens before the questions are walked; absent where there are none
 * @param {string} [options.home] installs the worker from which `url` is then opened
 */
export async function openLink({ browser, mail }, url, { walk, home } = {}) {
  const context = await browser.newContext({ viewport: tablet });
  try {
    if (home !== undefined) await installWorker(await context.newPage(), home);
    const letter = await context.newPage();
    await letter.goto(mail);
    const untilOperable = await reportOperable(context);
    await context.addInitScript(installProbe);
    if (walk) await context.addInitScript(installHaste, walk);
    await waitUntilQuiet(browser);
    const opened = context.waitForEvent('page');
    await letter.evaluate(followLink, url);
    const [page, operableMs] = await Promise.all([opened, untilOperable()]);
    return walk ? waitedMs(await page.evaluate(() => globalThis.walk), operableMs, walk) : operableMs;
  } finally {
    await context.close();
  }
}

/** As webmail shows it: without a way back to the page in which it stood. */
function followLink(url) {
  const link = document.createElement('a');
  Object.assign(link, { href: url, target: '_blank', rel: 'noopener noreferrer', textContent: 'The link' });
  document.body.append(link);
  link.click();
}

async function installWorker(page, home) {
  await page.goto(home);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active.state !== 'activated')
      await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
  });
  await page.close();
}

async function reportOperable(context) {
  let report;
  const operable = new Promise((resolve) => {
    report = resolve;
  });
  await context.exposeFunction('reportOperable', (ms) => report(ms));
  return async () => {
    const timer = setTimeout(() => report(undefined), operableTimeoutMs);
    const operableMs = await operable;
    clearTimeout(timer);
    if (operableMs === undefined) throw new Error('No radio took a click.');
    return operableMs;
  };
}

function waitedMs({ screens, firstScreenMs, lastPressMs }, operableMs, { isHasty }) {
  if (screens !== screensBeforeQuestions) throw new Error(`${screens} screens were walked.`);
  return isHasty ? operableMs : firstScreenMs + (operableMs - lastPressMs);
}
