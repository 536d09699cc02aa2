// SPDX-License-Identifier: Apache-2.0
import { gad7 } from '@cradleside/instruments/gad7';
import { gad7EsUS } from '@cradleside/instruments/gad7.es-US';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { ensurePoppler } from '@cradleside/tooling/pdf/ensure-poppler';
import { readPdf } from '@cradleside/tooling/pdf/read-pdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo, setUpVault } from '../extension/panel-steps.mjs';
import { openPrintingBrowser } from './real-print.mjs';

const timeoutMs = 120_000;
const poppler = ensurePoppler();
const reason = poppler.isHere ? '' : ` (${poppler.reason})`;
const engines = (await testEngines()).filter((engine) => engine !== 'webkit');

describe.each(engines)('the panel itself in %s', (engine) => {
  let printing;
  let panel;

  beforeAll(async () => {
    printing = await openPrintingBrowser(engine);
    const { browser } = printing;
    await browser.page.goto('data:text/html,<title>Chart</title><h1>Chart</h1>');
    panel = await browser.openPanel(browser.page);
    await setUpVault(panel);
  }, timeoutMs);

  afterAll(async () => {
    await printing?.close();
  }, timeoutMs);

  it.runIf(poppler.isHere)(
    `prints what was chosen, through a tab of its own whose title and address name nothing${reason}`,
    { timeout: timeoutMs },
    async () => {
      await goTo(panel, { screen: 'paper-forms', form: 'gad-7', language: 'es' });
      await panel.waitForElement('paper-forms-screen paper-form');
      await panel.click({ selector: 'paper-forms-screen button', text: 'Print' });
      const { text, pages, info } = await readPdf(await printing.nextPrint());
      expect(pages).toBe(1);
      expect(info.Title ?? '').toMatch(/^(?:Cradleside)?$/);
      expect(text).toContain(gad7EsUS.items['1']);
      expect(text).not.toContain(gad7.stem);
      expect(text).not.toMatch(/Paper forms|Families/);
    },
  );
});
