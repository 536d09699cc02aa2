// SPDX-License-Identifier: Apache-2.0

/** @typedef {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} Panel */

/**
 * First use: passphrase, recovery code retyped, up to the empty list of families.
 * @param {Panel} panel
 * @param {{actor: string, passphrase: string}} user
 * @returns {Promise<string>} the recovery code, in groups of four
 */
export async function setUp(panel, { actor, passphrase }) {
  await panel.waitForElement('#actor');
  await fill(panel, '#actor', actor);
  await fill(panel, 'passphrase-field input', passphrase);
  await panel.click('set-up-form button.primary');
  await panel.waitForElement('.recovery-code li');
  const groups = await panel.evaluate(() =>
    [...document.querySelectorAll('.recovery-code li')].map((group) => group.textContent.trim()),
  );
  for (const index of await panel.evaluate(() =>
    [...document.querySelectorAll('recovery-code-sheet input[id^=group-]')].map(({ id }) =>
      Number(id.slice(6)),
    ),
  ))
    await fill(panel, `#group-${index}`, groups[index]);
  await panel.click('recovery-code-sheet form button.primary');
  await panel.waitForElement('set-up-form h1');
  await panel.click('set-up-form > .actions button.primary');
  await panel.waitForElement('families-screen');
  return groups.join('-');
}

/** @param {Panel} panel @param {string} passphrase */
export async function unlock(panel, passphrase) {
  await panel.waitForElement('unlock-form passphrase-field input');
  await fill(panel, 'unlock-form passphrase-field input', passphrase);
  await panel.press('Enter');
  await panel.waitForElement('families-screen h1');
}

/** From the list to the new family's page. @param {Panel} panel */
export async function addFamily(panel, { code, label, child }) {
  await panel.click('families-screen .title-line button.primary');
  await fill(panel, '#code', code);
  await fill(panel, '#label-1', label);
  await fill(panel, '#child-label', child);
  await panel.click('edit-family-screen button[type=submit]');
  await panel.waitForElement('family-screen h1', code);
}

/**
 * From the family's page to a PHQ-9 with some answers, all of them saved.
 * @param {Panel} panel
 * @param {Record<string, number>} answers item to value
 */
export async function beginPhq9(panel, answers) {
  await openPhq9(panel);
  for (const [item, value] of Object.entries(answers)) {
    await panel.click(['screener-form', `input[type=radio][name="${item}"][value="${value}"]`]);
    await panel.waitFor(
      (name) => document.querySelector('screener-form').responses[name] !== undefined,
      item,
    );
  }
  await panel.waitForElement('.saving', 'Saved');
}

/** From the family's page to an empty PHQ-9. @param {Panel} panel */
export async function openPhq9(panel) {
  await panel.click('family-screen .actions.three button.primary');
  await chooseInstrument(panel, 'phq-9');
  await panel.click('start-screening-screen button[type=submit]');
  await panel.waitFor(() =>
    document.querySelector('screener-form')?.shadowRoot?.querySelector('input[type=radio]'),
  );
}

/** From a screener to its result. @param {Panel} panel */
export async function finishScreening(panel) {
  await panel.click('screening-screen .finish button.primary');
  // The buttons come with the score card, a moment later than the heading.
  await panel.waitForElement('result-screen > .actions');
}

/** Has seen the one alert that waits on the result: before that nothing can be corrected. @param {Panel} panel */
export async function acknowledge(panel) {
  const button = { selector: 'result-screen button', text: 'I have seen this' };
  await panel.click(button);
  await panel.waitFor(
    ({ selector, text }) =>
      ![...document.querySelectorAll(selector)].some((one) => one.textContent.trim() === text),
    button,
  );
}

/** From the result to its note. @param {Panel} panel */
export async function openNote(panel) {
  await panel.click('result-screen > .actions button.primary');
  await panel.waitForElement('#note-text');
}

/** Puts a text in place of what stands in a field, as a user does. @param {Panel} panel */
export async function fill(panel, selector, text) {
  await panel.click(selector);
  await panel.press('a', { control: true });
  await panel.type(text);
  await panel.waitFor((one, wanted) => document.querySelector(one)?.value === wanted, selector, text);
}

/** @param {Panel} panel @param {string} id */
export async function chooseInstrument(panel, id) {
  await panel.waitForElement('#instrument');
  await panel.evaluate((wanted) => {
    const select = document.querySelector('#instrument');
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, id);
}

/** Strikes a result out, with a reason; the way back leads to the family. @param {Panel} panel */
export async function strikeOut(panel, reason) {
  await panel.click('result-screen > .actions button:not(.primary)');
  await panel.click('correct-screen input[name=what][value=struck]');
  await fill(panel, '#reason', reason);
  await panel.click('correct-screen button[type=submit]');
  await panel.waitFor(() => document.querySelector('correct-screen') === null);
}

/** Logs a visit from the family's page. @param {Panel} panel */
export async function logVisit(panel, minutes) {
  await panel.click('family-screen .actions.three button:nth-of-type(2)');
  await panel.waitForElement('#visit-minutes');
  await fill(panel, '#visit-minutes', minutes);
  await panel.click('visit-screen button[type=submit]');
  await panel.waitForElement('family-screen h1');
}

/** Saves a backup where the browser saves downloads: nobody can answer its question for a place. @param {Panel} panel */
export async function backUp(panel, { passphrase, backupPassphrase }) {
  await goTo(panel, { screen: 'backup' });
  await panel.evaluate(() => {
    (window.wrappedJSObject ?? window).showSaveFilePicker = undefined;
  });
  await fill(panel, '#own-passphrase input', passphrase);
  await fill(panel, '#file-passphrase input', backupPassphrase);
  await panel.click('backup-screen form button.primary');
  await panel.waitFor(() => document.querySelector('#own-passphrase input').value === '');
}

/** Goes to a place that takes several clicks. @param {Panel} panel */
export async function goTo(panel, route) {
  await panel.evaluate((place) => {
    const event = Object.assign(new Event('panel-navigate'), { route: place });
    document.querySelector('panel-app').dispatchEvent(event);
  }, route);
}
