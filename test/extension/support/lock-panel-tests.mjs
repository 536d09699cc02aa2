// SPDX-License-Identifier: Apache-2.0
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dispatchIdleState } from './background-event.mjs';
import { heapText } from './heap-text.mjs';
import { shiftClock } from './page-clock.mjs';
import { addFamily, beginPhq9, setUp, unlock } from './panel-story.mjs';
import { servePlainPage } from './plain-page.mjs';
import { wholeDom } from './shown-text.mjs';

const installed = await testEngines();
const timeoutMs = 120_000;
const minuteMs = 60_000;
const idleMs = 10 * minuteMs;

const passphrase = 'otter lantern quartz pass9canary';
const canaries = {
  actor: 'Actor9Canary Example',
  code: 'K-9CANARY-204',
  label: 'Mother9Canary',
  child: 'Child9Canary',
};
const secrets = [...Object.values(canaries), 'pass9canary'];
const answers = { 1: 1, 2: 3, 3: 2 };

/**
 * Whatever locks the panel leaves nothing behind.
 * @param {'chromium' | 'firefox'} engine
 * @param {{isWhole: boolean}} scope whether those causes are tried too that differ from another one in an amount or in
 *   the engine alone
 */
export function lockPanelTests(engine, scope) {
  describe.runIf(installed.includes(engine))(`the panel in ${engine} (where it is installed)`, () =>
    lockTests(engine, scope),
  );
}

function lockTests(engine, { isWhole }) {
  let chart;
  let browser;
  let panel;
  let second;

  beforeAll(async () => {
    chart = await servePlainPage();
    browser = await launchWithExtension(engine);
    await openPanels();
    await setUp(panel, { actor: canaries.actor, passphrase });
    await addFamily(panel, canaries);
    await beginPhq9(panel, answers);
  }, timeoutMs);
  afterAll(async () => {
    await browser?.close();
    await chart?.close();
  });

  async function openPanels() {
    await browser.page.goto(chart.url);
    panel = await browser.openPanel(browser.page);
    second = await browser.openPanelAsTab({ path: 'locked.html' });
  }

  /** Every case begins unlocked in both windows, with the records on the screen. */
  beforeEach(async () => {
    if (await isLocked(panel)) await unlock(panel, passphrase);
    await second.goto(`${browser.extensionUrl}panel.html`);
    for (const page of [panel, second]) await page.waitForElement('panel-app', canaries.code);
  }, timeoutMs);

  /** What was begun and what was saved is there again. */
  afterEach(async () => {
    for (const page of [panel, second]) await page.evaluate(shiftClock, 0);
    await unlock(panel, passphrase);
    await panel.waitForElement('.section-drafts', canaries.label);
    await panel.click('.section-drafts button');
    await panel.waitFor(() => document.querySelector('screener-form')?.responses?.['1'] !== undefined);
    expect(await panel.evaluate(() => document.querySelector('screener-form').responses)).toEqual(answers);
  }, timeoutMs);

  const isLocked = (page) => page.evaluate(() => document.querySelector('unlock-form') !== null);

  async function expectLocked() {
    for (const page of [panel, second]) {
      await page.waitForElement('unlock-form');
      const dom = await page.evaluate(wholeDom);
      expect(secrets.filter((text) => dom.includes(text))).toEqual([]);
    }
    expect(await second.evaluate(async () => JSON.stringify(await chrome.storage.session.get()))).toBe('{}');
  }

  const cases = [
    {
      cause: 'the deadline',
      isInSoakOnly: engine === 'firefox',
      lock: () => panel.evaluate(shiftClock, idleMs + 1),
    },
    {
      cause: 'the deadline, while the background is dead',
      lock: async () => {
        await browser.stopBackground();
        await panel.evaluate(shiftClock, idleMs + 1);
      },
    },
    {
      cause: 'a clock that is set back by two minutes',
      lock: () => panel.evaluate(shiftClock, -2 * minuteMs),
    },
    {
      cause: 'a clock that is set back by a year',
      isInSoakOnly: true,
      lock: () => panel.evaluate(shiftClock, -365 * 24 * 60 * minuteMs),
    },
    {
      cause: 'a clock that is set forward by a year',
      isInSoakOnly: true,
      lock: () => panel.evaluate(shiftClock, 365 * 24 * 60 * minuteMs),
    },
    {
      cause: 'the other window',
      isInSoakOnly: engine === 'firefox',
      lock: () => second.click({ selector: 'button', text: 'Lock' }),
    },
    {
      cause: 'a use of the other window after its deadline',
      isInSoakOnly: engine === 'chromium',
      lock: async () => {
        await second.evaluate(shiftClock, idleMs + 1);
        await second.click('h1');
      },
    },
    {
      cause: 'the alarm of the background, which reads the deadline out of the session',
      lock: async () => {
        await browser.stopBackground();
        await second.evaluate(async () => {
          const { session } = await chrome.storage.session.get('session');
          if (!(session.deadlineMs > Date.now()))
            throw new Error(`No deadline for the background: ${session.deadlineMs}`);
          await chrome.storage.session.set({ session: { ...session, deadlineMs: Date.now() - 1 } });
          await chrome.alarms.create('lock', { when: Date.now() + 500, periodInMinutes: 0.5 });
        });
      },
    },
  ].filter(({ isInSoakOnly = false }) => isWhole || !isInSoakOnly);

  it.each(cases)(
    'has no record left in any window after $cause',
    { timeout: timeoutMs },
    async ({ lock }) => {
      await lock();
      await expectLocked();
    },
  );

  const setsBack = isWhole || engine === 'firefox';
  it.runIf(setsBack)(
    `stays open when the clock is set back by half a minute, until the button is pressed${setsBack ? '' : ' (in the soak)'}`,
    { timeout: timeoutMs },
    async () => {
      await panel.evaluate(shiftClock, -minuteMs / 2);
      await panel.click('.title-line button, .finish button.primary, h1');
      expect(await isLocked(panel)).toBe(false);
      await panel.evaluate(shiftClock, 0);
      await panel.click({ selector: 'button', text: 'Lock' });
      await expectLocked();
    },
  );

  it(
    'is locked after the browser was killed, and everything is there after that',
    { timeout: timeoutMs },
    async () => {
      const { profile } = browser;
      await browser.killHard();
      browser = await launchWithExtension(engine, { profile });
      await openPanels();
      await expectLocked();
    },
  );

  describe.runIf(engine === 'chromium')('in Chromium, where a test reaches the background', () => {
    it(
      'stays open while nobody touches the computer, and locks when the screen is locked',
      { timeout: timeoutMs },
      async () => {
        // Wakes the background, in case it sleeps.
        await second.evaluate(() => chrome.runtime.sendMessage({ name: 'test/wake' }).catch(() => undefined));
        await dispatchIdleState(browser, 'idle');
        expect(await isLocked(panel)).toBe(false);
        await dispatchIdleState(browser, 'locked');
        await expectLocked();
      },
    );

    it('locks after a sleep of all its processes', { timeout: timeoutMs }, async () => {
      const { pid } = browser.native.browser.process();
      await panel.evaluate(shiftClock, idleMs + 1);
      process.kill(-pid, 'SIGSTOP');
      process.kill(-pid, 'SIGCONT');
      await expectLocked();
    });

    it('leaves nothing in the heap after the button', { timeout: timeoutMs }, async () => {
      const before = await heapText(panel);
      const found = Object.values(canaries).filter((text) => before.includes(text));
      expect(found).toEqual(Object.values(canaries));
      await panel.click({ selector: 'button', text: 'Lock' });
      await expectLocked();
      const after = await heapText(panel);
      expect(secrets.filter((text) => after.includes(text))).toEqual([]);
    });
  });
}
