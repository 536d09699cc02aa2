// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { phq9 } from '@cradleside/instruments/phq9';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startExamples } from '../../e2e/examples.mjs';
import { readPng } from '../../self-report/support/read-png.mjs';
import { shownConfirmCode } from '../../self-report/support/read-receipt.mjs';
import {
  answerAll,
  finish,
  goToQuestions,
  keyAll,
  touchAll,
  waitForScreen,
} from '../../self-report/support/sitting-steps.mjs';
import { drivenWindow } from '../driven-window.mjs';
import { demoExtension } from './demo-extension.mjs';
import { unlock } from './panel-story.mjs';
import { openPanelWithCamera, user } from './panel-with-camera.mjs';
import { filmOf } from './qr-pixels.mjs';
import { startTablets } from './tablets.mjs';
import { choosePicture, makeLink, openLinks, pasteAnswers, shownReceipt } from './tablet-steps.mjs';

const installed = await testEngines();
const storyTimeoutMs = 180_000;
/** How she answers: with real touches or keys, or at once from within the page, where that was seen before. */
const answering = { touch: touchAll, keys: keyAll, atOnce: answerAll };

const isEndorsed = ({ value, others = {} }) => (others[9] ?? value) > 0;

/**
 * One sitting of the PHQ-9.
 * @typedef {object} Sitting
 * @property {'relay' | 'text' | 'picture' | 'camera'} way how it comes into the panel
 * @property {import('@cradleside/tooling/browsers/find-browser').Engine} tablet where that is not installed: Chromium
 * @property {string} language
 * @property {'touch' | 'keys' | 'atOnce'} by how she answers
 * @property {{value: number, others?: Record<string, number>}} given the value of every answer, but for those of `others`
 * @property {number} total
 * @property {boolean} [isOffline] from the load of the page on
 */

/**
 * From a panel to the page on a tablet and back, sitting after sitting.
 * @param {'chromium' | 'firefox'} engine of the panel
 * @param {Sitting[]} wanted
 */
export function tabletPageTests(engine, wanted) {
  const sittings = wanted.map((sitting) =>
    installed.includes(sitting.tablet) ? sitting : { ...sitting, tablet: 'chromium', by: 'touch' },
  );
  describe.runIf(installed.includes(engine))(
    `from the panel to the page and back, in ${engine} (where it is installed)`,
    { timeout: storyTimeoutMs },
    () => {
      const tablets = startTablets();
      let examples;
      let dist;
      let desk;
      let panel;

      beforeAll(async () => {
        examples = await startExamples();
        dist = demoExtension(engine);
        const { selfReport, relay } = await (await fetch(`${examples.url}mock-ehr/policy.json`)).json();
        const rules = { selfReport, relay, singleCopyTranslations: ['phq-9/ar'] };
        [desk] = await Promise.all([
          openPanelWithCamera(engine, { url: `${examples.url}mock-ehr/`, rules, dist }),
          tablets.start([...new Set(sittings.map(({ tablet }) => tablet))]),
        ]);
        panel = desk.panel;
      }, storyTimeoutMs);

      afterAll(async () => {
        await tablets.close();
        await desk?.close();
        await examples?.close();
        rmSync(dist, { recursive: true, force: true });
      });

      it('has the demo page list the key of the panel with one click', async () => {
        expect(await desk.isInTab()).toBe(false);
        await panel.click('family-screen .actions.three button:nth-of-type(3)');
        await panel.click('demo-key button');
        await panel.waitForElement('.announcement', 'lists this panel’s key now');
        await panel.waitFor(() => document.querySelector('demo-key') === null);
        await panel.click('give-tablet-screen .back');
      });

      it.each(sittings)(
        'takes by $way what is answered in $language in $tablet, alert first, the same codes on both sides',
        async ({ way, tablet: device, language, by, given, total, isOffline = false }) => {
          const { address, startCode } = await makeLink(panel, {
            delivery: way === 'relay' ? 'relay' : 'code',
          });
          const tablet = await tablets.open(device);
          await tablet.goto(address);
          await waitForScreen(tablet, 'self-report-flow .code');
          expect(await tablet.evaluate(() => document.querySelector('.code').textContent.trim())).toBe(
            startCode,
          );
          if (isOffline) await cutOff(tablet);
          await goToQuestions(tablet, { language });
          expect(await tablet.evaluate(() => document.documentElement.lang)).toBe(language.split('-')[0]);
          await answering[by](tablet, phq9, given);
          await finish(tablet);
          await waitForScreen(tablet, way === 'relay' ? '.delivered' : '.undelivered .qr');
          const confirmCode = await shownConfirmCode(tablet);
          await receive[way](tablet);
          const shown = await shownReceipt(panel);
          expect(shown.confirmCode).toBe(confirmCode);
          expect(shown.text).toMatch(new RegExp(String.raw`Results PHQ-9 ${total} `));
          expect(shown.announced.includes('Item 9 needs you now')).toBe(isEndorsed(given));
          expect(shown.alerts).toEqual(isEndorsed(given) ? [expect.stringContaining('PHQ-9 item 9')] : []);
          await leave(tablet, way);
          await panel.click('link-screen .back');
        },
      );

      it('has kept all of it, once it is locked and unlocked again', async () => {
        await panel.click({ selector: 'button', text: 'Lock' });
        await unlock(panel, user.passphrase);
        const kept = await panel.evaluate(() =>
          document
            .querySelector('panel-app')
            .practice.screenings()
            .map(({ value: { administration, source } }) => ({
              source,
              language: administration.language,
              total: administration.result.total,
            })),
        );
        const expected = sittings.map(({ language, total }) => ({ source: 'tablet', language, total }));
        expect(kept).toHaveLength(expected.length);
        expect(kept).toEqual(expect.arrayContaining(expected));
      });

      const receive = {
        /** The list asks the relay at once, and what came is shown in its place. */
        relay: async () => {
          await panel.click('.menu summary');
          await panel.click({ selector: '.menu nav button', text: 'Tablet links' });
        },
        text: async (tablet) => {
          await pasteAnswers(
            panel,
            await tablet.evaluate(() => document.querySelector('.sealed-text').textContent),
          );
        },
        picture: async (tablet) => choosePicture(panel, await screenOf(tablet)),
        /** The tab with the camera, as the panel's own button opens it. */
        camera: async (tablet) => {
          desk.layBeforeCamera(filmOf(readPng(await screenOf(tablet))));
          await openLinks(panel);
          await panel.click('receive-part .actions button.primary');
          const scan = await drivenWindow(desk.browser, '/scan.html');
          await scan.waitForElement('scan-app [role=alert]', 'Received.');
          await scan.close();
        },
      };

      /** Airplane mode, once the page has what it needs for it. */
      async function cutOff(tablet) {
        const reachesServer = () =>
          tablet.evaluate(() =>
            fetch('/mock-ehr/policy.json').then(
              ({ ok }) => ok,
              () => false,
            ),
          );
        await tablet.waitFor(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
        expect(await reachesServer()).toBe(true);
        await tablet.context.setOffline(true);
        expect(await reachesServer()).toBe(false);
      }

      /** The PNG of what she sees. */
      async function screenOf(tablet) {
        const folder = mkdtempSync(path.join(tmpdir(), 'tablet-screen-'));
        try {
          const file = path.join(folder, 'screen.png');
          await tablet.evaluate(() =>
            document.querySelector('.qr').scrollIntoView({ block: 'center', behavior: 'instant' }),
          );
          await tablet.screenshot(file);
          return readFileSync(file);
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      }

      /** With answers that nobody has taken it does not let its browser go. */
      async function leave(tablet, way) {
        if (way !== 'relay') await tablet.click('button.received');
        await tablet.click('button.leave');
        await tablet.waitFor(() => location.pathname.endsWith('/done.html'));
        await tablet.close();
      }
    },
  );
}
