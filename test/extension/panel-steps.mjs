// SPDX-License-Identifier: Apache-2.0

/** Opens the vaults of tests; obviously no one's. */
export const passphrase = 'obviously fake passphrase of a test';

/**
 * Puts a text where the cursor is, at once, as pasting does: a press of a key for each letter takes far longer.
 * @param {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} page
 */
export async function insertText(page, text) {
  await page.evaluate((whole) => {
    if (!document.execCommand('insertText', false, whole)) throw new Error('Nothing takes a text here.');
  }, text);
}

/** Puts a text in place of what stands in a field. @param {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} page */
export async function enterText(page, selector, text) {
  await page.click(selector);
  await page.evaluate(
    (field, whole) => {
      document.querySelector(field).select();
      document.execCommand('insertText', false, whole);
    },
    selector,
    text,
  );
  await page.waitFor((field, whole) => document.querySelector(field)?.value === whole, selector, text);
}

/**
 * Goes through the set-up, as a user does, from the locked page to the panel.
 * @param {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} page the locked page
 * @returns {Promise<string[]>} the groups of the recovery code
 */
export async function setUpVault(page) {
  await page.click('#actor');
  await insertText(page, 'Testvisitor Example');
  await page.click('set-up-form passphrase-field input');
  await insertText(page, passphrase);
  await page.press('Enter');
  await page.waitForElement('recovery-code-sheet .recovery-code');
  const groups = await page.evaluate(() =>
    [...document.querySelectorAll('.recovery-code li')].map((group) => group.textContent),
  );
  const asked = await page.evaluate(() =>
    [...document.querySelectorAll('input[id^=group-]')].map(({ id }) => id),
  );
  for (const id of asked) {
    await page.click(`#${id}`);
    await insertText(page, groups[Number(id.split('-')[1])]);
  }
  await page.press('Enter');
  await page.waitFor(() => document.querySelector('set-up-form recovery-code-sheet') === null);
  await page.click('set-up-form button.primary');
  await page.waitForElement('families-screen h1');
  return groups;
}

/** From the unlock field to the panel. */
export async function unlockVault(page) {
  await page.click('unlock-form passphrase-field input');
  await insertText(page, passphrase);
  await page.press('Enter');
  await page.waitForElement('families-screen h1');
}

/** Goes to a place of the panel. */
export async function goTo(page, route) {
  await page.evaluate((place) => {
    const event = Object.assign(new Event('panel-navigate'), { route: place });
    document.querySelector('panel-app').dispatchEvent(event);
  }, route);
}

/**
 * Adds a family with one mother, whose id is 32 times the letter a.
 * @returns {Promise<string>} its id
 */
export async function addFamily(page, { code = 'K-204', language = 'en' } = {}) {
  return page.evaluate(
    async (values) => {
      const { practice } = document.querySelector('panel-app');
      const caregiver = { id: 'a'.repeat(32), kinship: 'mother', label: '', language: values.language };
      const child = { label: '', birthDate: '2026-01-05', dueDate: '' };
      const family = { code: values.code, caregivers: [caregiver], child, opened: '2026-01-15', closed: '' };
      return (await practice.saveFamily(family)).id;
    },
    { code, language },
  );
}
