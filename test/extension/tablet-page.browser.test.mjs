// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { phq9 } from '@cradleside/instruments/phq9';
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startExamples } from '../e2e/examples.mjs';
import { answerAll, finish, goToQuestions, waitForScreen } from '../self-report/support/sitting-steps.mjs';
import { demoExtension } from './support/demo-extension.mjs';
import { addFamily, setUp } from './support/panel-story.mjs';
import { filmOf, qrFilm } from './support/qr-pixels.mjs';
import { readPng } from '../self-report/support/read-png.mjs';
import { choosePicture, makeLink, pasteAnswers, shownReceipt, useRules } from './support/tablet-steps.mjs';

const user = { actor: 'Testvisitor Example', passphrase: 'obviously fake passphrase of a test' };
const engines = (await testEngines()).filter((engine) => engine !== 'webkit');
const storyTimeoutMs = 180_000;

describe.each(engines)(
  'from the panel to the page and back, in %s',
  { timeout: storyTimeoutMs },
  (engine) => {
    let examples;
    let dist;
    let browser;
    let panel;
    let folder;
    const film = () => path.join(folder, 'camera.y4m');

    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'tablet-page-'));
      writeFileSync(film(), qrFilm('https://elsewhere.example.org/'));
      const camera = [
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${film()}`,
      ];
      examples = await startExamples();
      dist = demoExtension(engine);
      browser = await launchWithExtension(engine, { dist, args: engine === 'chromium' ? camera : [] });
      await browser.page.goto(`${examples.url}mock-ehr/`);
      panel = await browser.openPanel(browser.page);
      await setUp(panel, user);
      const policy = await (await fetch(`${examples.url}mock-ehr/policy.json`)).json();
      await useRules(panel, {
        selfReport: policy.selfReport,
        relay: policy.relay,
        singleCopyTranslations: ['phq-9/ar'],
      });
      await addFamily(panel, { code: 'K-204', label: 'T. E.', child: 'Testbaby' });
    }, storyTimeoutMs);

    afterAll(async () => {
      await browser?.close();
      await examples?.close();
      for (const made of [dist, folder]) rmSync(made, { recursive: true, force: true });
    });

    it('has the demo page list the key of the panel with one click', async () => {
      await panel.click('family-screen .actions.three button:nth-of-type(3)');
      await panel.click('demo-key button');
      await panel.waitForElement('.announcement', 'lists this panel’s key now');
      await panel.waitFor(() => document.querySelector('demo-key') === null);
      await panel.click('give-tablet-screen .back');
    });

    it('brings the answers through the relay, the same codes on both sides', async () => {
      const { address, startCode } = await makeLink(panel, { delivery: 'relay' });
      const tablet = await answerOn(address, startCode);
      await waitForScreen(tablet, '.delivered');
      const confirmCode = await confirmCodeOn(tablet);
      await browser.page.bringToFront();
      // The list asks the relay at once, and what came is shown in its place.
      await panel.click('.menu summary');
      await panel.click({ selector: '.menu nav button', text: 'Tablet links' });
      const shown = await shownReceipt(panel);
      expect(shown.confirmCode).toBe(confirmCode);
      expect(shown.announced).toContain('Item 9 needs you now');
      await tablet.close();
    });

    it('takes the text that the page shows where there is no relay, answered in Spanish', async () => {
      await panel.click('link-screen .back');
      const { address, startCode } = await makeLink(panel);
      const tablet = await answerOn(address, startCode, 'es-US');
      await waitForScreen(tablet, '.undelivered .qr');
      const text = await tablet.evaluate(() => document.querySelector('.sealed-text').textContent);
      const confirmCode = await confirmCodeOn(tablet);
      await browser.page.bringToFront();
      await pasteAnswers(panel, text);
      expect((await shownReceipt(panel)).confirmCode).toBe(confirmCode);
      await leave(tablet);
    });

    it('reads the screen of the tablet, answered in Arabic, by the camera in Chromium, as a file in Firefox', async () => {
      await panel.click('link-screen .back');
      const { address, startCode } = await makeLink(panel);
      const tablet = await answerOn(address, startCode, 'ar');
      await waitForScreen(tablet, '.undelivered .qr');
      const confirmCode = await confirmCodeOn(tablet);
      await tablet.evaluate(() => document.querySelector('.qr').scrollIntoView({ block: 'center' }));
      const file = path.join(folder, 'screen.png');
      await tablet.screenshot(file);
      const screen = readFileSync(file);
      if (engine === 'chromium') await scan(screen);
      else {
        await browser.page.bringToFront();
        await choosePicture(panel, screen);
      }
      expect((await shownReceipt(panel)).confirmCode).toBe(confirmCode);
      await leave(tablet);
    });

    /** Out of sight it has covered itself; with answers that nobody has taken it does not let its browser go. */
    async function leave(tablet) {
      await tablet.bringToFront();
      await tablet.click('.cover button');
      await tablet.click('button.received');
      await tablet.click('.undelivered button.leave');
      await tablet.waitFor(() => location.pathname.endsWith('/done.html'));
      await tablet.close();
    }

    /** Firefox takes no film for its camera. */
    async function scan(screen) {
      writeFileSync(film(), filmOf(readPng(screen)));
      const scanner = await browser.openTab(`${browser.extensionUrl}scan.html`);
      await scanner.waitForElement('scan-app [role=alert]', 'Received.');
      await scanner.close();
      await browser.page.bringToFront();
    }

    /** A sitting with "several days" to every question. */
    async function answerOn(address, startCode, language = 'en') {
      const tablet = await browser.openTab(address);
      await waitForScreen(tablet, 'self-report-flow .code');
      const shown = await tablet.evaluate(() => document.querySelector('.code').textContent.trim());
      expect(shown).toBe(startCode);
      await goToQuestions(tablet, { language });
      expect(await tablet.evaluate(() => document.documentElement.lang)).toBe(language.split('-')[0]);
      await answerAll(tablet, phq9, { value: 1 });
      await finish(tablet);
      return tablet;
    }

    function confirmCodeOn(tablet) {
      return tablet.evaluate(() => document.querySelector('.confirm-code').textContent.trim());
    }
  },
);
