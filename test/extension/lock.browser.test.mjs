// SPDX-License-Identifier: Apache-2.0
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const engines = (await testEngines({ everyRun: ['chromium'] })).filter((engine) => engine !== 'webkit');
const minuteMs = 60_000;

describe.each(engines)('the lock in %s', (engine) => {
  let browser;
  /** Any page of the extension, for its storage and alarms; it unlocks nothing. */
  let desk;

  beforeAll(async () => {
    browser = await launchWithExtension(engine);
    desk = await browser.openPanelAsTab({ path: 'locked.html' });
    await desk.waitFor(() => document.readyState === 'complete');
  });
  afterAll(() => browser?.close());

  const openSession = (deadlineMs) =>
    desk.evaluate((session) => chrome.storage.session.set({ session }), { deadlineMs, wrapped: 'x' });
  const readSession = () =>
    desk.evaluate(async () => (await chrome.storage.session.get('session')).session ?? null);

  /** The alarm that the panel sets when it unlocks, only sooner than 30 seconds from now. */
  const ringSoon = () =>
    desk.evaluate(async () => {
      await chrome.alarms.create('lock', { when: Date.now() + 500, periodInMinutes: 0.5 });
    });
  const heardLocks = () =>
    desk.evaluate(() => {
      window.heardLocks = [];
      chrome.runtime.onMessage.addListener((message) => {
        window.heardLocks.push(message);
      });
    });

  it('comes when the deadline has passed while the background was stopped', async () => {
    await heardLocks();
    await openSession(Date.now() + 300);
    await browser.stopBackground();
    expect(await browser.isBackgroundRunning()).toBe(false);
    await ringSoon();
    await desk.waitFor(async () => (await chrome.storage.session.get('session')).session === undefined);
    await desk.waitFor(() => window.heardLocks.length > 0);
    expect(await desk.evaluate(() => window.heardLocks[0])).toEqual({
      name: 'background-to-panel/lock',
      cause: 'idle',
    });
    await desk.waitFor(async () => (await chrome.alarms.getAll()).length === 0);
  });

  it('comes when the clock has been set back', async () => {
    await heardLocks();
    await openSession(Date.now() + 17 * minuteMs);
    await ringSoon();
    await desk.waitFor(() => window.heardLocks.some(({ cause }) => cause === 'clock'));
    expect(await readSession()).toBeNull();
  });

  it('leaves an open vault alone, and goes on ringing', async () => {
    const deadlineMs = Date.now() + 10 * minuteMs;
    await openSession(deadlineMs);
    await browser.stopBackground();
    // Twice: the second ring comes when the first has long been heard.
    for (let rings = 0; rings < 2; rings += 1) {
      await ringSoon();
      await desk.waitFor(async () => (await chrome.alarms.get('lock')).scheduledTime > Date.now() + 10_000);
    }
    expect(await readSession()).toEqual({ deadlineMs, wrapped: 'x' });
  });

  it('does not keep the panel from opening after the background was stopped', async () => {
    await browser.stopBackground();
    await browser.page.bringToFront();
    const panel = await browser.openPanel(browser.page);
    await panel.waitForElement('h1');
  });
});
