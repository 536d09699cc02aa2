// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '@cradleside/tooling/browsers/launch';
import { makeLink } from './support/make-link.mjs';
import { serveTablet } from './support/tablet-site.mjs';
import { openTablet, smallTablet } from './support/touch-tablet.mjs';

const rest = '**/assets/meanwhile.*';
const agencyFile = '**/agency.json';
const languageTexts = '**/assets/{es,ar}.*';
const same = 'self-report-flow:not([inert]) .choices .primary';

describe('the first screen, as long as the rest is not there', () => {
  let browser;
  let site;
  let page;
  let decided;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launch('chromium'), serveTablet()]);
    page = await openTablet(browser, { viewport: smallTablet });
    await page.native.page.route(rest, async (route) => ((await decided) ? route.continue() : route.abort()));
  });

  /** Holds back what comes while she compares the number. */
  async function open(languages = ['en', 'es']) {
    const { fragment } = await makeLink({ languages });
    let decide;
    decided = new Promise((resolve) => {
      decide = resolve;
    });
    await page.goto(`${site.url}done.html`);
    await page.native.page.goto(`${site.url}#${fragment}`, { waitUntil: 'commit' });
    await page.waitFor(() => document.querySelector('self-report-flow:not([inert]) .code') !== null);
    return { comes: () => decide(true), fails: () => decide(false) };
  }

  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  it('is drawn out of sight before the link is checked: nobody sees, hears or presses it', async () => {
    let arrive;
    const arrived = new Promise((resolve) => {
      arrive = resolve;
    });
    await page.native.page.route(agencyFile, async (route) => {
      await arrived;
      await route.continue();
    });
    decided = Promise.resolve(true);
    const { fragment } = await makeLink({ languages: ['en'] });
    try {
      await page.goto(`${site.url}done.html`);
      await page.native.page.goto(`${site.url}#${fragment}`, { waitUntil: 'commit' });
      await page.waitFor(() => document.querySelector('self-report-flow .choices .primary') !== null);
      const seen = () =>
        page.evaluate(() => {
          const button = document.querySelector('self-report-flow .choices .primary');
          button.focus();
          const { left, top, width, height } = button.getBoundingClientRect();
          return {
            text: document.body.innerText.trim(),
            number: document.querySelector('.code').textContent.trim(),
            hasFocus: document.activeElement === button,
            isHit: document.elementFromPoint(left + width / 2, top + height / 2) === button,
          };
        });
      expect(await seen()).toEqual({ text: '', number: '', hasFocus: false, isHit: false });
      expect(await page.native.page.locator('body').ariaSnapshot()).toBe('');
      arrive();
      await page.native.page.waitForSelector(same);
      expect(await seen()).toEqual({
        text: expect.stringContaining('Is this the same number?'),
        number: expect.stringMatching(/\d/),
        hasFocus: true,
        isHit: true,
      });
    } finally {
      arrive();
      await page.native.page.unroute(agencyFile);
    }
  });

  it('takes a press, and goes on when it comes', async () => {
    const { comes } = await open();
    await page.click(same);
    expect(await page.evaluate(() => document.querySelectorAll('self-report-flow .choice').length)).toBe(0);
    comes();
    await page.waitFor(() => document.querySelectorAll('self-report-flow .choice').length === 2);
  });

  it('does not go on for who has stopped meanwhile, and lets her leave', async () => {
    const { comes } = await open();
    await page.click(same);
    await page.click('self-report-flow .stop');
    await page.click('self-report-flow .choices .send');
    expect(await page.evaluate(() => document.querySelector('self-report-flow .leave'))).toBe(null);
    comes();
    await page.waitFor(() => document.querySelector('self-report-flow .leave') !== null);
    expect(await page.evaluate(() => document.querySelector('self-report-flow .choice'))).toBe(null);
    await page.click('self-report-flow .leave');
    await page.waitFor(() => location.pathname.endsWith('/done.html'));
  });

  it('has the help and the cover that all screens have', async () => {
    const { comes } = await open();
    await page.click('self-report-flow .help');
    await page.waitFor(() => document.querySelector('self-report-flow .contacts li') !== null);
    await page.click('self-report-flow .cover-screen');
    await page.waitFor(() => document.querySelector('self-report-flow .cover') !== null);
    comes();
  });

  it('is followed by languages of which no button moves when their texts come', async () => {
    const { comes } = await open(['en', 'es', 'ar', 'phq-9/ar']);
    let arrive;
    const arrived = new Promise((resolve) => {
      arrive = resolve;
    });
    await page.native.page.route(languageTexts, async (route) => {
      await arrived;
      await route.continue();
    });
    const buttons = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('self-report-flow .choice')].map((button) => {
          const { top, height } = button.getBoundingClientRect();
          return { text: button.textContent.trim().replaceAll(/\s+/g, ' '), top, height };
        }),
      );
    try {
      await page.click(same);
      comes();
      await page.waitFor(() => document.querySelectorAll('self-report-flow .choice').length === 3);
      const before = await buttons();
      expect(before.map(({ text }) => text)).toEqual([
        'English',
        expect.stringContaining('Sin PCL-5'),
        expect.stringContaining('من دون PCL-5'),
      ]);
      const come = ['es', 'ar'].map((name) => page.native.page.waitForResponse(`**/assets/${name}.*`));
      arrive();
      for (const response of await Promise.all(come)) await response.finished();
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      expect(await buttons()).toEqual(before);
      await page.click('self-report-flow .choice[lang="ar"]');
      const note = await page.waitFor(() => document.querySelector('self-report-flow .muted')?.textContent);
      expect(note).toContain('من دون PCL-5');
    } finally {
      arrive();
      await page.native.page.unroute(languageTexts);
    }
  });

  it('says so when it does not come, and asks nothing', async () => {
    const { fails } = await open();
    await page.click(same);
    fails();
    await page.waitFor(() => document.querySelector('self-report-notice h1') !== null);
    expect(await page.evaluate(() => document.body.innerText)).toMatch(/did not load completely/);
    expect(await page.evaluate(() => document.querySelector('self-report-flow'))).toBe(null);
  });
});
