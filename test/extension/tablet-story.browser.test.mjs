// SPDX-License-Identifier: Apache-2.0
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unlock } from './support/panel-story.mjs';
import { openPanelWithCamera, user } from './support/panel-with-camera.mjs';
import { servePlainPage } from './support/plain-page.mjs';
import { qrFilm, qrPng } from './support/qr-pixels.mjs';
import { sealingTablet } from './support/sealing-tablet.mjs';
import { choosePicture, makeLink, panelKey, pasteAnswers, shownReceipt } from './support/tablet-steps.mjs';

const answers = { 'phq-9': [2, 2, 1, 2, 1, 1, 1, 1, 1, 1] };
const rules = { selfReport: { url: 'https://forms.example.org/' } };
const engines = (await testEngines()).filter((engine) => engine !== 'webkit');
const storyTimeoutMs = 180_000;

describe.each(engines)('a link and what comes back, in %s', { timeout: storyTimeoutMs }, (engine) => {
  let chart;
  let desk;
  let panel;
  let key;

  beforeAll(async () => {
    chart = await servePlainPage();
    desk = await openPanelWithCamera(engine, { url: chart.url, rules });
    panel = desk.panel;
  }, storyTimeoutMs);

  afterAll(async () => {
    await desk?.close();
    await chart?.close();
  });

  async function giveLink() {
    await panel.click('.menu summary');
    await panel.click('.menu nav button:nth-of-type(1)');
    await panel.click('.all-families .row');
    await panel.waitForElement('family-screen h1', 'K-204');
    const made = await makeLink(panel);
    key ??= await panelKey(panel);
    return { ...made, tablet: await sealingTablet(made.address, { key }) };
  }

  it('is read off the screen by a camera, and both show the same start code', async () => {
    expect(await desk.isInTab()).toBe(false);
    const { address, startCode, tablet } = await giveLink();
    expect(address.startsWith('https://forms.example.org/#')).toBe(true);
    expect(tablet.link.startCode).toBe(startCode);
    expect(key.for).toBe(user.actor);
  });

  it('is taken as text, alert first, with the confirm code that the tablet shows', async () => {
    const { tablet } = await giveLink();
    const sealed = await tablet.seal({ sequence: 1, state: 'finished', answers, research: true });
    const broken = sealed.text.replace(/^(.{60})(.{60})/, '$1\n$2\n');
    await pasteAnswers(panel, ` ${broken} `);
    const shown = await shownReceipt(panel);
    expect(shown.confirmCode).toBe(sealed.confirmCode);
    expect(shown.announced).toContain('Item 9 needs you now');
    expect(shown.text).toMatch(/PHQ-9 12/);
    await panel.click('link-screen .section-open .row');
    await panel.waitForElement('result-screen > .actions');
    const result = await panel.evaluate(() => document.querySelector('result-screen').textContent);
    expect(result).toContain('Item 9 endorsed: ask now.');
    expect(result).toContain('on a tablet');
  });

  it('is taken as a picture, and a second submission is refused and stays visible', async () => {
    const { tablet } = await giveLink();
    const sealed = await tablet.seal({ sequence: 1, state: 'stopped', answers });
    await choosePicture(panel, qrPng(sealed.text));
    expect((await shownReceipt(panel)).confirmCode).toBe(sealed.confirmCode);
    const second = await tablet.seal({ sequence: 2, state: 'finished', answers });
    await pasteAnswers(panel, second.text);
    await panel.waitForElement('link-screen .refusal', 'this link had ended');
  });

  it('is told what to do with a picture without a code, and with the answers of another panel', async () => {
    await choosePicture(panel, Buffer.from('no picture'));
    await panel.waitForElement('receive-part p.fault', 'No code was found');
    const { tablet } = await giveLink();
    const { text } = await tablet.seal({ sequence: 1, state: 'finished', answers });
    await panel.evaluate(async () => {
      const { practice } = document.querySelector('panel-app');
      const waiting = practice.store.records('link').filter(({ value }) => value.secrets !== null);
      const removed = waiting.map(({ id, revision }) => ({ remove: { id, expectedRevision: revision } }));
      await practice.store.write(removed, []);
    });
    await pasteAnswers(panel, text);
    await panel.waitForElement('receive-part p.fault', 'for no link of this panel');
  });

  /** Firefox takes no film for its camera. */
  if (engine === 'chromium')
    it('is scanned in a tab that keeps the code while the panel is locked', async () => {
      const { tablet } = await giveLink();
      const sealed = await tablet.seal({ sequence: 1, state: 'finished', answers });
      desk.layBeforeCamera(qrFilm(sealed.text));
      await panel.click({ selector: 'button', text: 'Lock' });
      await panel.waitForElement('unlock-form passphrase-field input');
      const scan = await desk.browser.openTab(`${desk.browser.extensionUrl}scan.html`);
      await scan.waitForElement('scan-app .fault', 'The panel is locked');
      await unlock(panel, user.passphrase);
      await scan.click({ selector: 'scan-app button', text: 'Hand it to the panel again' });
      await scan.waitForElement('scan-app [role=alert]', 'Received.');
      expect((await shownReceipt(panel)).confirmCode).toBe(sealed.confirmCode);
      await scan.close();
    });
});
