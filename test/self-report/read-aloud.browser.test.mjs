// SPDX-License-Identifier: Apache-2.0
import { gad7EsUS } from '@cradleside/instruments/gad7.es-US';
import { gad7 } from '@cradleside/instruments/gad7';
import { launch } from '@cradleside/tooling/browsers/launch';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeLink } from './support/make-link.mjs';
import { goToQuestions, waitForQuestion, waitForScreen } from './support/sitting-steps.mjs';
import { serveTablet } from './support/tablet-site.mjs';
import { openTablet } from './support/touch-tablet.mjs';

const timeoutMs = 60_000;

/** Runs in the page before its scripts: voices as a tablet may have them, and what they are told to say. */
function installVoices() {
  const said = [];
  const voices = [
    { lang: 'en-US', localService: false, name: 'Somewhere else' },
    { lang: 'es_MX', localService: true, name: 'On the device' },
  ];
  globalThis.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
    }
  };
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: ({ text, lang }) => said.push(`${lang}: ${text}`),
    cancel: () => said.push('silence'),
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
  globalThis.said = said;
}

let browser;
let site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch('chromium'), serveTablet()]);
}, timeoutMs);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it('a question is read aloud by a voice of the device, and by no other', { timeout: timeoutMs }, async () => {
  const page = await openTablet(browser);
  await page.native.page.addInitScript(installVoices);
  const { fragment } = await makeLink({ instruments: [gad7], languages: ['en', 'es'] });
  await page.goto(`${site.url}#${fragment}`);
  await waitForScreen(page, '.code');
  expect(await page.evaluate(() => document.querySelectorAll('.screen-bar .read').length)).toBe(0);
  await goToQuestions(page, { language: 'es-US' });
  await page.click('.screen-bar .read');
  await waitForScreen(page, '.headphones');
  const { stem, items, scales } = gad7EsUS;
  expect(await page.evaluate(() => globalThis.said)).toEqual([
    'silence',
    ...[stem, items[1], ...scales.default].map((line) => `es_MX: ${line}`),
  ]);
  await page.click(['screener-form', '.bar .quiet[aria-pressed]']);
  await waitForQuestion(page, 2);
  expect(await page.evaluate(() => [globalThis.said.at(-1), document.querySelector('.headphones')])).toEqual([
    'silence',
    null,
  ]);
  await page.close();
});
