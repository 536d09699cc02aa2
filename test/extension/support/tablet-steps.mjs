// SPDX-License-Identifier: Apache-2.0
import { readQr } from '@cradleside/handoff/read-qr';
import { pixelsOf } from './qr-pixels.mjs';

/** @typedef {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} Panel */

/** Puts rules in force, as an import of a file does. @param {Panel} panel */
export async function useRules(panel, rules) {
  await panel.evaluate(
    async (policyText) => {
      const { practice } = document.querySelector('panel-app');
      await practice.saveSettings({ ...practice.settings(), policyText });
    },
    JSON.stringify({ version: 1, agency: 'Testagency', ...rules }),
  );
  await panel.reload();
  await panel.waitForElement('families-screen h1');
}

/**
 * From a family's page to a link of it.
 * @param {Panel} panel
 * @param {{instruments?: string[], delivery?: 'code' | 'relay'}} [choice]
 * @returns {Promise<{address: string, startCode: string}>} the address as a camera reads it off the screen
 */
export async function makeLink(panel, { instruments = ['phq-9'], delivery = 'code' } = {}) {
  await panel.click('family-screen .actions.three button:nth-of-type(3)');
  await panel.waitForElement('#hours');
  for (const id of ['phq-9', 'gad-7', 'pcl-5']) {
    const isChosen = await panel.evaluate(
      (name) => document.querySelector(`input[value="${name}"]`).checked,
      id,
    );
    if (isChosen !== instruments.includes(id)) await panel.click(`input[name=instruments][value="${id}"]`);
  }
  if (delivery === 'relay') await panel.click('input[name=delivery][value=relay]');
  await panel.click('give-tablet-screen button[type=submit]');
  await panel.waitForElement('link-screen .qr path');
  const { size, path, startCode } = await panel.evaluate(() => ({
    size: document.querySelector('.qr').viewBox.baseVal.width,
    path: document.querySelector('.qr path').getAttribute('d'),
    startCode: document.querySelector('.link-card .big-code').textContent.trim(),
  }));
  return { address: await readQr(pixelsOf({ size, path })), startCode };
}

/** The key by which a page knows this panel, as the settings show it. @param {Panel} panel */
export async function panelKey(panel) {
  await panel.evaluate(() => {
    const route = { screen: 'settings' };
    document.querySelector('panel-app').dispatchEvent(Object.assign(new Event('panel-navigate'), { route }));
  });
  await panel.waitForElement('tablet-settings .key-line');
  return JSON.parse(await panel.evaluate(() => document.querySelector('.key-line').textContent));
}

/** Opens the list of links and pastes a text there. @param {Panel} panel */
export async function pasteAnswers(panel, text) {
  await openLinks(panel);
  await panel.click('receive-part summary');
  await panel.waitForElement('#sealed-text');
  await panel.evaluate((value) => (document.querySelector('#sealed-text').value = value), text);
  await panel.click('receive-part form button');
}

/** Opens the list of links and chooses a picture there. @param {Panel} panel @param {Buffer} png */
export async function choosePicture(panel, png) {
  await openLinks(panel);
  await panel.click('receive-part summary');
  await panel.waitForElement('#sealed-picture');
  await panel.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (one) => one.codePointAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], 'code.png', { type: 'image/png' }));
    const field = document.querySelector('#sealed-picture');
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, png.toString('base64'));
}

/** @param {Panel} panel */
export async function openLinks(panel) {
  await panel.click('.menu summary');
  await panel.click({ selector: '.menu nav button', text: 'Tablet links' });
  await panel.waitForElement('links-screen h1');
}

/** What the page of a link shows after answers have come. @param {Panel} panel */
export async function shownReceipt(panel) {
  await panel.waitForElement('link-screen .card:not(.link-card) .big-code');
  return panel.evaluate(() => ({
    confirmCode: document.querySelector('link-screen .card:not(.link-card) .big-code').textContent.trim(),
    text: document.querySelector('link-screen').textContent.replaceAll(/\s+/g, ' '),
    announced: document.querySelector('.announcement').textContent,
    alerts: [...document.querySelectorAll('link-screen .section-open .row')].map(({ innerText }) =>
      innerText.replaceAll(/\s+/g, ' '),
    ),
  }));
}
