// SPDX-License-Identifier: Apache-2.0
import { makeLink } from '../self-report/support/make-link.mjs';
import { installProbe } from './page-probe.mjs';
import { installHaste } from './self-report-probe.mjs';

const operableTimeoutMs = 30_000;
/** The number that both screens show, who will see the answers, and research. */
const screensBeforeQuestions = 3;

/** @param {{url: string}} site that of the tablet */
export async function linkTo({ url }) {
  const { fragment } = await makeLink({ languages: ['en'] });
  return `${url}#${fragment}`;
}

/** @param {{isHasty: boolean}} [walk] how the screens before the questions are walked; absent where there are none */
export async function openOnce({ browser }, url, walk) {
  const context = await browser.newContext({ viewport: { width: 820, height: 1180 } });
  try {
    const page = await context.newPage();
    return await openAndWait(page, url, walk);
  } finally {
    await context.close();
  }
}

/**
 * @param {{browser: import('playwright-core').Browser}} stage
 * @param {{home: string, url: string}} page `home` installs the worker, `url` is then opened from it
 * @param {{isHasty: boolean}} [walk]
 */
export async function openFromWorker({ browser }, { home, url }, walk) {
  const context = await browser.newContext({ viewport: { width: 820, height: 1180 } });
  try {
    const first = await context.newPage();
    await first.goto(home);
    await first.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active.state !== 'activated')
        await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
    });
    await first.close();
    return await openAndWait(await context.newPage(), url, walk);
  } finally {
    await context.close();
  }
}

async function openAndWait(page, url, walk) {
  let report;
  const operable = new Promise((resolve) => {
    report = resolve;
  });
  await page.exposeFunction('reportOperable', (ms) => report(ms));
  await page.addInitScript(installProbe);
  if (walk) await page.addInitScript(installHaste, walk);
  await page.goto(url, { waitUntil: 'commit' });
  const timer = setTimeout(() => report(undefined), operableTimeoutMs);
  const operableMs = await operable;
  clearTimeout(timer);
  if (operableMs === undefined) throw new Error('No radio took a click.');
  return walk ? waitedMs(await page.evaluate(() => globalThis.walk), operableMs, walk) : operableMs;
}

function waitedMs({ screens, firstScreenMs, lastPressMs }, operableMs, { isHasty }) {
  if (screens !== screensBeforeQuestions) throw new Error(`${screens} screens were walked.`);
  return isHasty ? operableMs : firstScreenMs + (operableMs - lastPressMs);
}
