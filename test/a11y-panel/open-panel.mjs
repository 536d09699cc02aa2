// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { defaultPolicy } from '@cradleside/policy';
import { madeUpPractice } from '@cradleside/tooling/screenshots/fixtures/made-up-practice';
import { setUpVault } from '../extension/panel-steps.mjs';

const policyFile = new URL('../../examples/mock-ehr/policy.json', import.meta.url);

/**
 * A browser with the extension in it, and its locked page as a tab.
 * @param {'chromium' | 'firefox'} engine
 * @returns {Promise<{browser: import('@cradleside/tooling/browsers/extension-browser').ExtensionBrowser,
 *   page: import('@cradleside/tooling/browsers/extension-page').ExtensionPage}>}
 */
export async function openLockedPage(engine) {
  const browser = await launchWithExtension(engine);
  const page = await browser.openPanelAsTab({ path: 'locked.html' });
  await page.waitForElement('h1');
  return { browser, page };
}

/**
 * Sets the vault up and fills it with made-up records, under the policy of the mock EHR.
 * @param {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} page the locked page
 */
export async function fillVault(page) {
  await setUpVault(page);
  const { changes } = await madeUpPractice(new Date());
  const policy = JSON.parse(await readFile(policyFile, 'utf8'));
  const policyText = JSON.stringify({
    ...policy,
    instruments: [...defaultPolicy.instruments, { instrument: 'epds' }],
    singleCopyTranslations: ['phq-9/ar'],
    retentionMonths: 12,
  });
  await page.evaluate(
    async (records, text) => {
      const { practice } = document.querySelector('panel-app');
      await practice.store.write(records, []);
      await practice.saveSettings({ ...practice.settings(), policyText: text });
    },
    changes,
    policyText,
  );
  await page.reload();
  await page.waitForElement('families-screen .row');
}

/**
 * Makes every page of the extension speak a language from its next loading on.
 * @param {'en' | 'es' | 'ar'} language
 */
export async function speak(page, language) {
  await page.evaluate(async (tag) => {
    const practice = document.querySelector('panel-app')?.practice;
    await practice?.saveSettings({ ...practice.settings(), interfaceLanguage: tag });
    await (globalThis.browser ?? globalThis.chrome).storage.local.set({ preferences: { language: tag } });
  }, language);
  await page.reload();
  await page.waitForElement('h1');
}

/** Shows the locked page as it is when it is opened. @param {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} page */
export async function showAnew(page) {
  await page.evaluate(() => {
    document.querySelector('locked-app').replaceWith(document.createElement('locked-app'));
  });
  await page.waitForElement('h1');
}

/**
 * Shows what the mother sees in hand-over mode, from its beginning. The vault locks.
 * @param {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} page any of the extension's
 * @param {'en' | 'es' | 'ar'} language in which she answers
 */
export async function openHandOver(page, language) {
  await page.evaluate(async (tag) => {
    const order = {
      handOver: '1'.repeat(32),
      family: '2'.repeat(32),
      caregiver: '3'.repeat(32),
      instruments: ['phq-9', 'gad-7'],
      language: tag,
      date: new Date().toISOString().slice(0, 10),
      begunMs: Date.now(),
      crisisText: '',
    };
    await (globalThis.browser ?? globalThis.chrome).storage.session.set({ 'hand-over': order });
  }, language);
  await page.goto(new URL('/handover.html', await page.evaluate(() => location.href)).href);
  await page.waitForElement('hand-over-app .points');
}

/**
 * Shows the tab with the camera.
 * @param {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} page any of the extension's
 * @param {'en' | 'es' | 'ar'} language
 */
export async function openScan(page, language) {
  await page.evaluate(async (tag) => {
    await (globalThis.browser ?? globalThis.chrome).storage.local.set({ preferences: { language: tag } });
  }, language);
  await page.goto(new URL('/scan.html', await page.evaluate(() => location.href)).href);
  await page.waitForElement('scan-app h1');
}

/** Locks the panel. @param {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} page */
export async function lock(page) {
  await page.evaluate(() => void document.querySelector('panel-app').practice.store.lock('button'));
  await page.waitForElement('unlock-form h1');
}

/**
 * Makes Chromium prefer something, by the names of media features; what is not named is as usual.
 * @param {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} page
 * @param {Record<string, string>} features
 */
export async function emulate(page, features) {
  const usual = { 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce' };
  page.native.media ??= await page.native.page.createCDPSession();
  await page.native.media.send('Emulation.setEmulatedMedia', {
    features: Object.entries({ ...usual, ...features }).map(([name, value]) => ({ name, value })),
  });
}
