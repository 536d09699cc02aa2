// SPDX-License-Identifier: Apache-2.0
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { fill, setUp } from '../extension/support/panel-story.mjs';
import { agencyRecords } from './extension-records.mjs';
import { watchFrames } from './panel-frames.mjs';
import { installPanelProbe } from './panel-probe.mjs';
import { processorTimeMs } from './panel-processor-time.mjs';
import { median, rounded } from './statistics.mjs';

const passphrase = 'otter lantern quartz meadow';
const rowsAWrite = 1000;
const microsecondsAMillisecond = 1000;
const mostAttempts = 5;
const scrollPixelsASecond = 4000;
const searches = ['K-1204', 'testmother 19', 'example 77'];

/**
 * The real pages of the extension, in a tab of 360 by 800: from Enter in the locked page to the painted list, for an empty
 * vault and full ones; frames while the list of families is scrolled and searched.
 * @param {{sizes: {families: number, administrations: number}[], rounds: number,
 *   scrollPixels: number, dist?: string, tell: (line: string) => void}} options sizes grow
 */
export async function measurePanel({ sizes, rounds, scrollPixels, dist, tell }) {
  const browser = await launchWithExtension('chromium', dist === undefined ? {} : { dist });
  try {
    const panel = await browser.openPanelAsTab({ path: 'locked.html' });
    const { page } = panel.native;
    await page.evaluateOnNewDocument(installPanelProbe);
    await panel.reload();
    await setUp(panel, { actor: 'Test Clinician', passphrase });
    const stage = { panel, groupId: browser.native.browser.process().pid };
    const unlocks = [{ records: 0, times: await timeUnlocks(stage, rounds) }];
    let frames;
    let stored = [];
    for (const size of sizes) {
      tell(`panel, ${size.families + size.administrations} records`);
      const records = agencyRecords({ ...size, today: new Date().toISOString().slice(0, 10) });
      const known = new Set(stored.map(({ id }) => id));
      await addRecords(
        panel,
        records.filter(({ id }) => !known.has(id)),
      );
      stored = records;
      unlocks.push({ records: records.length, times: await timeUnlocks(stage, rounds) });
      frames ??= { scroll: await scroll(panel, scrollPixels), search: await search(panel) };
    }
    return { browsers: { chromium: browser.version }, unlocks: unlocks.map(withCost), frames };
  } finally {
    await browser.close();
  }
}

/** What a record costs over the empty vault, whose time is nearly all key derivation. */
function withCost({ records, times }, _, all) {
  const typical = (name, some = times) => median(some.map((time) => time[name]));
  const cost = (name) =>
    rounded(((typical(name) - typical(name, all[0].times)) / records) * microsecondsAMillisecond);
  return {
    records,
    medianMs: rounded(typical('ms')),
    ...(records > 0 && {
      microsecondsARecord: cost('ms'),
      processorMicrosecondsARecord: cost('processorMs'),
    }),
  };
}

/** The panel's own store takes them, with a line of the log for each. */
async function addRecords(panel, records) {
  for (let start = 0; start < records.length; start += rowsAWrite) {
    await panel.evaluate(
      async (batch) => {
        const { store } = document.querySelector('panel-app').practice;
        await store.write(
          batch.map((record) => ({ put: { ...record, expectedRevision: 0 } })),
          [],
        );
        store.touch();
      },
      records.slice(start, start + rowsAWrite),
    );
  }
}

async function timeUnlocks({ panel, groupId }, rounds) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    await panel.click({ selector: 'button', text: 'Lock' });
    await panel.waitForElement('unlock-form');
    await fill(panel, 'unlock-form passphrase-field input', passphrase);
    const before = processorTimeMs(groupId);
    await panel.press('Enter');
    const ms = await listShown(panel);
    times.push({ ms, processorMs: processorTimeMs(groupId) - before });
  }
  return times;
}

/** A large vault on a busy machine takes longer than the driver waits. */
async function listShown(panel) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await panel.waitFor(() => globalThis.listShownMs);
    } catch (error) {
      if (attempt === mostAttempts) throw error;
    }
  }
}

async function scroll(panel, pixels) {
  const { page } = panel.native;
  await panel.click('h1');
  const session = await page.createCDPSession();
  // Several unlocks before this have left several vaults' worth of garbage; collecting it is not scrolling.
  await session.send('HeapProfiler.collectGarbage');
  return watchFrames(page, () =>
    session.send('Input.synthesizeScrollGesture', {
      x: 180,
      y: 600,
      yDistance: -pixels,
      speed: scrollPixelsASecond,
      gestureSourceType: 'touch',
      preventFling: true,
    }),
  );
}

async function search(panel) {
  const { page } = panel.native;
  await page.evaluate(() => window.scrollTo(0, 0));
  await panel.click('#search');
  return watchFrames(page, async () => {
    for (const text of searches) {
      for (const key of text) await page.keyboard.press(key);
      for (const _ of text) await page.keyboard.press('Backspace');
    }
  });
}
