// SPDX-License-Identifier: Apache-2.0
import { enterText } from '../panel-steps.mjs';
import { finishScreening, openPhq9 } from './panel-story.mjs';

/** @typedef {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} Panel */

/** What is documented in tests; obviously of nobody. */
export const written = {
  choices: {
    askedDirectly: 'yes',
    tool: 'c-ssrs',
    intent: 'no',
    plan: 'no',
    means: 'not-asked',
    infantSafetyAsked: 'yes',
  },
  texts: {
    toolResult: 'Testresult',
    consultedWhom: 'Testsupervisor',
    action: 'Testplan made together',
  },
  consultedAt: '2026-03-04T10:30',
};

/**
 * From the family's page to the result of a PHQ-9, whose answers are all marked at once.
 * @param {Panel} panel
 * @param {Record<string, number>} answers item to value
 */
export async function raise(panel, answers) {
  await openPhq9(panel);
  await panel.evaluate(async (given) => {
    const form = document.querySelector('screener-form');
    for (const [item, value] of Object.entries(given)) {
      form.shadowRoot.querySelector(`input[name="${item}"][value="${value}"]`).click();
      await form.updateComplete;
    }
  }, answers);
  await panel.waitFor(
    (count) => Object.keys(document.querySelector('screener-form').responses).length === count,
    Object.keys(answers).length,
  );
  await panel.waitForElement('.saving', 'Saved');
  await finishScreening(panel);
}

/** Opens the panel's page anew, as after a crash. @param {Panel} panel */
export async function reopen(panel) {
  await panel.reload();
  await panel.waitForElement('families-screen h1');
}

/** From anywhere to the list of safety events. @param {Panel} panel */
export async function openSafetyList(panel) {
  await panel.click('.menu summary');
  await panel.click('.menu nav button:nth-of-type(2)');
  await panel.waitForElement('safety-screen h1');
}

/** From the list of families to the one event that waits, once its row says this. @param {Panel} panel @param {string} words */
export async function openEvent(panel, words) {
  await panel.waitForElement('families-screen .section-open .row', words);
  await panel.click('families-screen .section-open .row');
  await panel.waitForElement('safety-event-screen h1');
}

/** How many open events the list of families shows. @param {Panel} panel */
export async function openRows(panel) {
  return panel.evaluate(() =>
    [...document.querySelectorAll('families-screen .section-open .row')].map((row) =>
      [...row.children].map(({ textContent }) => textContent.trim()).join(' '),
    ),
  );
}

/** What stands on the extension's icon. @param {Panel} panel */
export async function badge(panel) {
  return panel.evaluate(() => (globalThis.browser ?? globalThis.chrome).action.getBadgeText({}));
}

/** Fills in everything that an event needs, as a user does. @param {Panel} panel */
export async function fillIn(panel, { choices, texts, consultedAt } = written) {
  for (const [field, value] of Object.entries(choices))
    await panel.click(`input[name="safety-${field}"][value="${value}"]`);
  for (const [field, text] of Object.entries(texts)) await enterText(panel, `#safety-${field}`, text);
  await panel.evaluate((moment) => {
    const field = document.querySelector('#safety-consultedAt');
    field.value = moment;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, consultedAt);
  await panel.waitForElement('safety-event-screen .saving', 'Saved');
}

/** @param {Panel} panel */
export async function pressDocumented(panel) {
  await panel.click('safety-event-screen .documenting button[type=submit]');
}

/** @param {Panel} panel */
export async function close(panel) {
  await panel.click({ selector: 'safety-event-screen button', text: 'Close this event' });
  await panel.waitForElement('.announcement', 'Closed.');
}

/** The step at which the event on the screen stands. @param {Panel} panel */
export async function nextStep(panel) {
  return panel.evaluate(
    () => document.querySelector('.chain [aria-current=step] strong')?.textContent ?? 'none',
  );
}
