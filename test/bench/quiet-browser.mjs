// SPDX-License-Identifier: Apache-2.0
import { setTimeout as wait } from 'node:timers/promises';

const lookMs = 100;
const looksInARow = 2;
const timeoutMs = 20_000;
/** Of one core, for all processes of the browser together. */
const mostBusyShare = 0.15;

/**
 * Waits until a browser has nothing to do. Chromium goes on starting pages of its own for seconds after a window stands, and
 * whatever is opened meanwhile shares the processor with them; a person opens a link in a window that was there before.
 * @param {import('playwright-core').Browser} browser
 * @throws {Error} after 20 s
 */
export async function waitUntilQuiet(browser) {
  const session = await browser.newBrowserCDPSession();
  try {
    const endMs = performance.now() + timeoutMs;
    let before = await readProcessorTimes(session);
    for (let quiet = 0; quiet < looksInARow;) {
      if (performance.now() > endMs) throw new Error(`The browser was busy for ${timeoutMs} ms.`);
      await wait(lookMs);
      const now = await readProcessorTimes(session);
      quiet = secondsSince(before, now) * 1000 < lookMs * mostBusyShare ? quiet + 1 : 0;
      before = now;
    }
  } finally {
    await session.detach();
  }
}

async function readProcessorTimes(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
}

function secondsSince(before, now) {
  return [...now].reduce((sum, [id, seconds]) => sum + seconds - (before.get(id) ?? 0), 0);
}
