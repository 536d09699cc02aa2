// SPDX-License-Identifier: Apache-2.0
import { rm } from 'node:fs/promises';
import { gad7 } from '@cradleside/instruments/gad7';
import { gad7EsUS } from '@cradleside/instruments/gad7.es-US';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { ensurePoppler } from '@cradleside/tooling/pdf/ensure-poppler';
import { readPdf } from '@cradleside/tooling/pdf/read-pdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFamily, goTo, setUpVault } from '../extension/panel-steps.mjs';
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

  /** What was printed next; its file is out of the way of the one after. */
  const nextPaper = async () => {
    const file = await printing.nextPrint();
    const paper = await readPdf(file);
    await rm(file);
    return paper;
  };

  it.runIf(poppler.isHere)(
    `prints what was chosen, through a tab of its own whose title and address name nothing${reason}`,
    { timeout: timeoutMs },
    async () => {
      await goTo(panel, { screen: 'paper-forms', form: 'gad-7', language: 'es' });
      await panel.waitForElement('paper-forms-screen paper-form');
      await panel.click({ selector: 'paper-forms-screen button', text: 'Print' });
      const { text, pages, info } = await nextPaper();
      expect(pages).toBe(1);
      expect(info.Title ?? '').toMatch(/^(?:Cradleside)?$/);
      expect(text).toContain(gad7EsUS.items['1']);
      expect(text).not.toContain(gad7.stem);
      expect(text).not.toMatch(/Paper forms|Families/);
    },
  );

  it.runIf(poppler.isHere)(
    `prints a packet for supervision through a tab of its own: the families that were chosen, on one page${reason}`,
    { timeout: timeoutMs },
    async () => {
      await addFamily(panel);
      await addFamily(panel, { code: 'K-205' });
      await goTo(panel, { screen: 'packet' });
      await panel.waitForElement('input[name=packet-family]');
      await panel.click('input[name=packet-family]');
      await panel.click({ selector: 'packet-screen button', text: 'Print one page' });
      const { text, pages, info } = await nextPaper();
      expect(pages).toBe(1);
      expect(info.Title ?? '').toMatch(/^(?:Cradleside)?$/);
      expect(text).toContain('K-204');
      expect(text).not.toMatch(/K-205|Seal the packet/);
      // The tab wrote it.
      const lastAction = await panel.evaluate(
        async () => (await document.querySelector('panel-app').practice.store.readAudit()).at(-1).action,
      );
      expect(lastAction).toBe('packet.printed');
    },
  );
});
