// SPDX-License-Identifier: Apache-2.0
import { launch } from '@cradleside/tooling/browsers/launch';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { gad7 } from '@cradleside/instruments/gad7';
import { pcl5 } from '@cradleside/instruments/pcl5';
import { phq9 } from '@cradleside/instruments/phq9';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeLink } from './support/make-link.mjs';
import { answersOf, readReceipt } from './support/read-receipt.mjs';
import { answerAll, finish, goToQuestions, touchAll, waitForScreen } from './support/sitting-steps.mjs';
import { serveTablet } from './support/tablet-site.mjs';
import { openTablet } from './support/touch-tablet.mjs';

const timeoutMs = 180_000;
const viewport = { width: 820, height: 1180 };
const repeated = (value, count) => Array.from({ length: count }, () => value);

/** What is answered in each language, and what arrives; an extra item without cleared text is not asked. */
const sittings = {
  en: {
    answered: [
      [phq9, { value: 1 }],
      [gad7, { value: 2 }],
      [pcl5, { value: 3 }],
    ],
    arrives: { 'phq-9': repeated(1, 10), 'gad-7': repeated(2, 8), 'pcl-5': repeated(3, 20) },
  },
  'es-US': {
    answered: [
      [phq9, { value: 0, others: { 9: 2 } }],
      [gad7, { value: 1, without: ['difficulty'] }],
    ],
    arrives: {
      'phq-9': [...repeated(0, 8), 2, 0],
      'gad-7': [...repeated(1, 7), 'not-asked'],
      'pcl-5': repeated(null, 20),
    },
  },
  ar: {
    answered: [
      [phq9, { value: 3 }],
      [gad7, { value: 0, without: ['difficulty'] }],
    ],
    arrives: {
      'phq-9': repeated(3, 10),
      'gad-7': [...repeated(0, 7), 'not-asked'],
      'pcl-5': repeated(null, 20),
    },
  },
};

const languagesOf = { chromium: ['en', 'es-US', 'ar'], firefox: ['es-US'], webkit: ['ar'] };
const engines = await testEngines();

describe.each(engines)('a whole sitting in %s', (engine) => {
  let browser;
  let site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(engine, { viewport, inShell: false }), serveTablet()]);
  }, timeoutMs);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it.each(languagesOf[engine])(
    'in %s is answered, sealed, shown as a picture and opened',
    { timeout: timeoutMs },
    async (language) => {
      const { answered, arrives } = sittings[language];
      const link = await makeLink();
      const page =
        engine === 'chromium'
          ? await openTablet(browser, { viewport, serviceWorkers: language === 'en' ? 'allow' : 'block' })
          : browser;
      await page.goto(`${site.url}#${link.fragment}`);
      await waitForScreen(page, 'self-report-flow .code');
      expect(await page.evaluate(() => location.href)).toBe(site.url);
      expect(await page.evaluate(() => document.querySelector('.code').textContent.trim())).toBe(
        link.startCode,
      );
      await goToQuestions(page, { language, research: language === 'en' });
      const [first, ...others] = answered;
      await touchAll(page, ...first);
      for (const each of others) await answerAll(page, ...each);
      await finish(page);
      const { result, confirmCode, shownCode } = await readReceipt(page, link.opening);
      expect(shownCode).toBe(confirmCode);
      expect(answersOf(result)).toEqual(arrives);
      expect(result).toMatchObject({ state: 'finished', language, research: language === 'en' });
      expect(result.instruments.map(({ asked }) => asked)).toEqual([true, true, language === 'en']);
      await page.click('button.received');
      await page.click('.undelivered button.leave');
      await page.waitFor(() => location.pathname === '/done.html' && document.readyState === 'complete');
      expect(await page.evaluate(() => [document.forms.length, history.length])).toEqual([
        0,
        expect.any(Number),
      ]);
      if (engine === 'chromium') {
        expect(page.faults).toEqual([]);
        expect(page.violations).toEqual([]);
        await page.close();
      }
    },
  );
});
