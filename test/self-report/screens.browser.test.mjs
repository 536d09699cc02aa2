// SPDX-License-Identifier: Apache-2.0
import { phq9 } from '@cradleside/instruments/phq9';
import { launch } from '@cradleside/tooling/browsers/launch';
import { readChromiumTree } from '@cradleside/tooling/browsers/chromium-accessibility';
import { looksAtEverything } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../a11y-panel/axe-page.mjs';
import { findFaults } from '../a11y-panel/scene-faults.mjs';
import { startFakeRelay } from './support/fake-relay.mjs';
import { makeLink } from './support/make-link.mjs';
import { shownText, waitForScreen } from './support/sitting-steps.mjs';
import { strayEnglish } from './support/stray-english.mjs';
import { localeOf, walkScreens } from './support/scenes.mjs';
import { serveTablet } from './support/tablet-site.mjs';
import { openTablet } from './support/touch-tablet.mjs';

const timeoutMs = 240_000;
const languages = ['en', 'es-US', 'ar'];
const leastTargetPx = 44;
const leastInlinePx = 24;

/** Portrait, landscape, a phone, a laptop, and a tablet at 200 % zoom. */
const viewports = [
  [820, 1180],
  [1180, 820],
  [360, 740],
  [740, 360],
  [1366, 768],
  [410, 590],
];
const phone = [360, 740];
const landscapePhone = [740, 360];
const upright = [820, 1180];
/** Screens whose colours are looked at in the dark in every run too; the others are made of the same parts. */
const darkScreens = [
  'languages',
  'question with help',
  'covered',
  'stopping',
  'waiting, as text',
  'sent',
  'unknown panel',
];
/** The tree and the colours are those of English, Arabic turns the page round, and Spanish has the longest words. */
function looksOf(tag) {
  if (looksAtEverything) return { sizes: viewports, seesTree: true };
  return tag === 'en'
    ? { sizes: [upright, landscapePhone, phone], seesTree: true }
    : { sizes: [phone], seesTree: false };
}
const seesDark = (name) => looksAtEverything || darkScreens.includes(name);

describe('every screen', { timeout: timeoutMs }, () => {
  let browser;
  let relay;
  let site;
  beforeAll(async () => {
    [browser, relay] = await Promise.all([launch('chromium'), startFakeRelay()]);
    site = await serveTablet({ agency: { relays: [relay.url] } });
  }, timeoutMs);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await relay?.close();
  });

  it.each(languages)('in %s fits, can be read by everybody, and speaks that language only', async (tag) => {
    const { sizes, seesTree } = looksOf(tag);
    const [width, height] = sizes.at(-1);
    const page = await openTablet(browser, { locale: localeOf(tag), viewport: { width, height } });
    const inside = page.native.page;
    const found = [];
    const seen = [];
    for await (const name of walkScreens(page, { site, relay, tag })) {
      seen.push(name);
      const add = (what) => found.push(`${name}: ${what}`);
      for (const size of sizes) {
        if (sizes.length > 1) await inside.setViewportSize({ width: size[0], height: size[1] });
        for (const fault of await page.evaluate(findFaults, {
          title: 'Questionnaire',
          leastTargetPx,
          leastInlinePx,
        }))
          add(`${size.join(' x ')}: ${fault}`);
      }
      if (seesTree) for (const violation of await findViolations(page, 'all')) add(violation);
      if (seesTree && seesDark(name)) {
        await inside.emulateMedia({ colorScheme: 'dark' });
        for (const violation of await findViolations(page, 'colours')) add(`dark: ${violation}`);
        await inside.emulateMedia({ colorScheme: 'light' });
      }
      const state = await page.evaluate(() => {
        const { documentElement, body } = document;
        const bar = document.querySelector('.screen-bar');
        return {
          direction: getComputedStyle(documentElement).direction,
          mirrored: getComputedStyle(body.querySelector('h1')).direction,
          always: [...(bar?.querySelectorAll('button') ?? [])].map(({ className }) => className),
        };
      });
      const direction = tag === 'ar' ? 'rtl' : 'ltr';
      if (state.direction !== direction || state.mirrored !== direction) add('is not turned round');
      const isCovered = name === 'covered';
      if (!isCovered && !['help', 'cover-screen'].every((one) => state.always.includes(one)))
        add('lacks help or cover');
      if (tag !== 'en') for (const text of await page.evaluate(strayEnglish, tag)) add(`English: ${text}`);
    }
    expect(found).toEqual([]);
    const relayRefuses = /status of 503/;
    const broken = page.violations.filter((text) => !relayRefuses.test(text));
    expect(broken, 'what the browser complains about').toEqual([]);
    expect(page.faults).toEqual([]);
    expect(seen.length).toBeGreaterThan(25);
    expect(seen).toEqual(expect.arrayContaining(darkScreens));
    await page.close();
  });

  it('is read in the order in which it stands', async () => {
    const page = await openTablet(browser);
    const session = await page.context.newCDPSession(page.native.page);
    const read = {};
    for await (const name of walkScreens(page, { site, relay, tag: 'en' })) {
      if (name === 'second question' || name === 'consent') {
        const tree = readChromiumTree(await session.send('Accessibility.getFullAXTree'));
        read[name] = tree
          .filter(({ role }) =>
            ['button', 'heading', 'radio', 'progressbar', 'radiogroup', 'navigation', 'main'].includes(role),
          )
          .map(({ role, name: words }) =>
            ['main', 'radiogroup'].includes(role) ? role : `${role} ${words}`,
          );
      }
      if (name === 'second question') break;
    }
    const bar = [
      'navigation Always here',
      'button Need help now?',
      'button Stop for now',
      'button Hide screen',
      'main',
    ];
    expect(read.consent).toEqual([
      ...bar,
      'heading Before you begin',
      'button I do not want to answer today',
      'button Start',
    ]);
    expect(read['second question']).toEqual([
      ...bar,
      'heading Part 1 of 3',
      'button Back',
      'progressbar 2 of 10',
      'heading Patient Health Questionnaire-9 (PHQ-9)',
      'radiogroup',
      'heading Feeling down, depressed, or hopeless',
      'radio Not at all',
      'radio Several days',
      'radio More than half the days',
      'radio Nearly every day',
      'button I’d rather not answer',
    ]);
    await page.close();
  });

  it('before the first question has it drawn out of sight, and nothing of the second questionnaire', async () => {
    const page = await openTablet(browser);
    const { fragment } = await makeLink({ languages: ['en'] });
    await page.goto(`${site.url}#${fragment}`);
    await waitForScreen(page, 'self-report-flow .code');
    await page.click('self-report-flow .choices .primary');
    await waitForScreen(page, 'self-report-flow .points');
    const forms = await page.waitFor(() => {
      const drawn = [...document.querySelectorAll('screener-form')];
      const radios = drawn.map((form) => form.shadowRoot.querySelectorAll('input[type=radio]').length);
      return radios[0] > 0 && { radios, seen: drawn.filter((form) => form.checkVisibility()).length };
    });
    expect(forms).toEqual({ radios: [4], seen: 0 });
    expect(await shownText(page)).not.toContain(phq9.items[0].text);
    expect(await page.evaluate(() => document.activeElement.textContent)).toBe('Before you begin');
    await page.close();
  });
});
