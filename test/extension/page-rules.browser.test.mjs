// SPDX-License-Identifier: Apache-2.0
import { createServer } from 'node:http';
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo, setUpVault } from './panel-steps.mjs';

const chart = `<!doctype html><title>Chart</title>
  <p id="client-id">K-204</p>
  <label for="subjective">Subjective</label><textarea id="subjective">as it was</textarea>
  <label for="total">PHQ-9 total</label><input id="total" type="number" />
  <input class="twice" aria-label="One" /><input class="twice" aria-label="Two" />`;
const policy = {
  version: 1,
  agency: 'Testagency',
  pageRules: [
    {
      id: 'note',
      label: 'Encounter note',
      url: 'http://127.0.0.1:*/note',
      clientId: { selector: '#client-id', pattern: '^([A-Z]-[0-9]{3})$' },
      note: { selector: '#subjective' },
      fields: [
        { value: 'phq-9.total', selector: '#total', control: 'number' },
        { value: 'phq-9.date', selector: '#missing', control: 'date' },
        { value: 'gad-7.total', selector: '.twice', control: 'text' },
      ],
    },
    {
      id: 'other',
      label: 'Another page',
      url: 'http://127.0.0.1:*/elsewhere',
      note: { selector: 'textarea' },
      fields: [],
    },
  ],
};
const setUpTimeoutMs = 120_000;

describe('the test of a page rule', { timeout: setUpTimeoutMs }, () => {
  let server;
  let browser;
  let panel;

  beforeAll(async () => {
    server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(chart);
    });
    await new Promise((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    browser = await launchWithExtension('chromium');
    await browser.page.goto(`http://127.0.0.1:${server.address().port}/note`);
    panel = await browser.openPanel(browser.page);
    await setUpVault(panel);
    await goTo(panel, { screen: 'settings' });
    await panel.click({ selector: 'policy-settings summary', text: 'Import agency rules' });
    await panel.evaluate((text) => {
      document.querySelector('#policy-text').value = text;
    }, JSON.stringify(policy));
    await panel.click({ selector: 'policy-settings form button', text: 'Check these rules' });
    await panel.click('policy-settings section button.primary');
    await panel.waitFor(() => document.querySelector('panel-app')?.practice.policy.agency === 'Testagency');
    await panel.waitForElement('families-screen h1');
    await goTo(panel, { screen: 'page-rules' });
    await panel.waitForElement('page-rules-screen section');
  }, setUpTimeoutMs);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const testRule = async (position) => {
    await panel.click(`page-rules-screen section:nth-of-type(${position}) button`);
    await panel.waitForElement(`page-rules-screen section:nth-of-type(${position}) [role=status] > *`);
    return panel.evaluate(
      (place) =>
        document.querySelector(`page-rules-screen section:nth-of-type(${place}) [role=status]`).innerText,
      position,
    );
  };

  it('shows what would be read and filled on the page beside the panel, and changes nothing', async () => {
    const lines = (await testRule(1)).split('\n').filter(Boolean);
    expect(lines).toEqual([
      'client-id',
      'found: K-204',
      'note',
      'found: Subjective',
      'phq-9.total',
      'found: PHQ-9 total',
      'phq-9.date',
      'not found',
      'gad-7.total',
      'several places fit; make the selector more exact',
      'Nothing on the page was changed.',
    ]);
    expect(await browser.page.evaluate(() => document.querySelector('#subjective').value)).toBe('as it was');
    expect(await browser.page.evaluate(() => document.querySelector('#total').value)).toBe('');
  });

  it('says so when the rule is for another page', async () => {
    expect(await testRule(2)).toContain('not for the page in front (http://127.0.0.1');
  });

  it('says what to click when the page may not be looked at', async () => {
    const other = await browser.openTab(`http://127.0.0.1:${server.address().port}/note`);
    expect(await testRule(1)).toContain('Click the Cradleside icon in the toolbar on that tab again');
    await other.close();
  });
});
