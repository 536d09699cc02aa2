// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gad7 } from '@cradleside/instruments/gad7';
import { phq9 } from '@cradleside/instruments/phq9';
import { phq9EsUS } from '@cradleside/instruments/phq9.es-US';
import { ensurePoppler } from '@cradleside/tooling/pdf/ensure-poppler';
import { mostColour, readPdf } from '@cradleside/tooling/pdf/read-pdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLockedPage } from '../a11y-panel/open-panel.mjs';
import { goTo, setUpVault } from '../extension/panel-steps.mjs';
import { printedFamily } from './printed-family.mjs';

const poppler = ensurePoppler();
const reason = poppler.isHere ? '' : ` (${poppler.reason})`;
const timeoutMs = 120_000;
const family = printedFamily();

let browser;
let page;
let folder;

beforeAll(async () => {
  ({ browser, page } = await openLockedPage('chromium'));
  folder = await mkdtemp(path.join(tmpdir(), 'panel-papers-'));
  await setUpVault(page);
  await page.evaluate(async (records) => {
    await document.querySelector('panel-app').practice.store.write(records, []);
    // The dialog of the browser itself is not part of these tests.
    window.print = () => (window.printed = (window.printed ?? 0) + 1);
  }, family.changes);
}, timeoutMs);

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function show(screen, state = {}) {
  await goTo(page, { screen, family: family.id });
  await page.waitForElement(`${screen}-screen h1`);
  await page.evaluate(
    async (tag, values) => {
      const element = document.querySelector(tag);
      Object.assign(element, values);
      await element.updateComplete;
    },
    `${screen}-screen`,
    state,
  );
}

async function pdf(name, format) {
  const file = path.join(folder, `${name}-${format}.pdf`);
  await page.native.page.pdf({ path: file, format });
  return { file, ...(await readPdf(file)) };
}

/** Runs inside the page: what is on the paper, in words. */
function printedText() {
  return document.querySelector('.print-sheet').textContent.replaceAll(/\s+/g, ' ').trim();
}

describe('the summary for the chart', () => {
  it.runIf(poppler.isHere).each(['A4', 'Letter'])(
    `is one page of %s, black on white, for three screens of three instruments and twelve visits${reason}`,
    async (format) => {
      await show('chart-summary', { chart: 'caregiver', language: 'en' });
      const { text, pages, file, info } = await pdf('summary', format);
      expect(pages).toBe(1);
      expect(await mostColour(file)).toBe(0);
      expect(info.Title).toBe('Cradleside');
      for (const words of [
        'Client K-204',
        'Item 9 = 0 (not at all).',
        'Baseline',
        'reliable change >= 6',
        'Reliable change >= 6: NHS Talking Therapies (adults).',
        '3 screens over',
        'Alliance 12/12',
        'Self-report screens; not a diagnosis.',
      ])
        expect(text).toContain(words);
      expect(text).not.toMatch(/T\. E\.|Testbaby|Families|Print$/);
    },
  );

  it.runIf(poppler.isHere)(
    `has the picture on a second page where it is wanted, in greys${reason}`,
    async () => {
      await show('chart-summary', { chart: 'caregiver', language: 'en', hasPicture: true });
      await page.waitFor(
        () => document.querySelector('family-picture')?.shadowRoot?.querySelectorAll('svg').length > 3,
      );
      const { text, pages, file } = await pdf('picture', 'Letter');
      expect(pages).toBe(2);
      expect(await mostColour(file)).toBe(0);
      expect(text).toContain('Together in time, not cause');
      expect(text).toContain('3 screens over 6.0 months');
    },
  );

  it('for a child’s chart holds no number but days, names and the code, and no picture', async () => {
    await show('chart-summary', { chart: 'child', language: 'en' });
    const text = await page.evaluate(printedText);
    const rest = text.replaceAll(/\d{4}-\d\d-\d\d|K-204|PHQ-9|GAD-7|PCL-5/g, '');
    expect(rest).not.toMatch(/\d/);
    expect(text).toContain('Caregiver depression screen (PHQ-9) completed');
    expect(await page.evaluate(() => document.querySelector('.print-sheet family-picture'))).toBeNull();
  });
});

describe('her own copy', () => {
  const critical = {
    en: [phq9.items[8].text, /alert|endorsed|urgent|act now|item 9|question 9/i],
    es: [phq9EsUS.items[9], /alerta|urgente|pregunta 9|actuar/i],
    ar: [phq9.items[8].text, /تنبيه|عاجل|السؤال 9/],
  };

  it.each(Object.entries(critical))(
    'in %s holds neither item 9 nor an alert unless that is chosen',
    async (language, [question, words]) => {
      await show('own-copy', { language, hasSafety: false });
      const text = await page.evaluate(printedText);
      expect(text).not.toContain(question);
      expect(text).not.toMatch(words);
      expect(text).not.toMatch(/K-204|T\. E\.|Testbaby|Testvisitor/);
      expect(text).toContain('14');
    },
  );

  it('holds item 9 in the words that she saw once that is chosen, and that for one printing', async () => {
    await show('own-copy', { language: 'en', hasSafety: false });
    await page.click('input[name=copy-safety]');
    await page.waitForElement('.print-sheet q', phq9EsUS.items[9]);
    expect(await page.evaluate(printedText)).toContain(phq9EsUS.scales.default[1]);
    await page.click({ selector: 'own-copy-screen button', text: 'Print' });
    await page.waitFor(() => window.printed === 1);
    await page.waitFor(() => document.querySelector('.print-sheet q') === null);
    await goTo(page, { screen: 'activity' });
    await page.waitForElement('activity-screen', 'Own copy of a caregiver sent to print');
    await page.waitForElement('activity-screen', 'with the questions about safety');
  });

  it.runIf(poppler.isHere).each(['A4', 'Letter'])(
    `is one page of %s with nothing around it${reason}`,
    async (format) => {
      await show('own-copy', { language: 'es', hasSafety: false });
      const { text, pages, file } = await pdf('copy', format);
      expect(pages).toBe(1);
      expect(await mostColour(file)).toBe(0);
      expect(text).toMatch(/^Su propia copia/);
      expect(text).toContain('Sus respuestas suman 14. El número más bajo posible es 0 y el más alto 27.');
      expect(text).toContain('988');
      expect(text).not.toMatch(/Familias|Imprimir|diagn|depres|ansied/i);
    },
  );
});

describe('a blank form in the panel', () => {
  it.runIf(poppler.isHere)(`is the form alone, in the language that was chosen${reason}`, async () => {
    await goTo(page, { screen: 'paper-forms' });
    await page.waitForElement('paper-forms-screen h1');
    await page.evaluate(async () => {
      const screen = document.querySelector('paper-forms-screen');
      Object.assign(screen, { chosenForm: 'gad-7', chosenLanguage: 'en' });
      await screen.updateComplete;
      await screen.querySelector('paper-form').updateComplete;
    });
    const { text, pages } = await pdf('form', 'Letter');
    expect(pages).toBe(1);
    expect(text.startsWith(gad7.title)).toBe(true);
    expect(text).not.toMatch(/Paper forms|Families/);
  });

  it('in Arabic is off for the PHQ-9 until the agency turns it on, and the screen says so', async () => {
    await goTo(page, { screen: 'paper-forms' });
    await page.waitForElement('paper-forms-screen p', 'only one copy of this translation is known');
    const offered = await page.evaluate(() =>
      [...document.querySelectorAll('#paper-language option')].map(({ value }) => value),
    );
    expect(offered).toEqual(['en', 'es-US']);
  });
});
