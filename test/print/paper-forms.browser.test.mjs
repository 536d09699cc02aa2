// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from '@cradleside/tooling/browsers/launch';
import { looksAtEverything, testEngines } from '@cradleside/tooling/browsers/test-engines';
import { ensurePoppler } from '@cradleside/tooling/pdf/ensure-poppler';
import { mostColour, readPdf } from '@cradleside/tooling/pdf/read-pdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startExamples } from '../e2e/examples.mjs';
import { expectedForms } from './expected-wording.mjs';

const forms = expectedForms();
const poppler = ensurePoppler();
const reason = poppler.isHere ? '' : ` (${poppler.reason})`;
/** Letter is the lower one, on which what is too long shows first; A4 is the narrower one, looked at in part. */
const sizes = [
  {
    format: 'A4',
    sized: looksAtEverything
      ? forms
      : forms.filter(({ name }) => /^(?:phq-9|pcl-5) in (?:en|ar)$/.test(name)),
  },
  { format: 'Letter', sized: forms },
];
const pageLimits = { 'phq-9': 1, 'gad-7': 1 };
const engines = await testEngines();

/** Runs inside the page: shows one form. */
async function show(instrument, language) {
  const paper = document.querySelector('paper-form');
  paper.instrument = instrument;
  paper.lang = language;
  await paper.updateComplete;
  return paper.shadowRoot.querySelector('.sheet')?.lang;
}

/** Runs inside the page: what is printed, part by part. */
function printedParts() {
  const root = document.querySelector('paper-form').shadowRoot;
  const isPrinted = (element) => element.checkVisibility();
  const texts = (selector) =>
    [...root.querySelectorAll(selector)]
      .filter(isPrinted)
      .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
  return {
    title: texts('[part=title]'),
    before: texts('.sheet > p:not([class]), .examples li'),
    stem: texts('[part=stem]'),
    questions: texts('.question, .category [part=question]'),
    answers: [...new Set(texts('[part=answer]'))],
    licence: texts('[part=licence]').join(' '),
    places: root.querySelectorAll('.mark .circle, .options .circle, .boxes .square').length,
    others: [...document.querySelectorAll('main *')].filter(isPrinted).map(({ localName }) => localName),
  };
}

describe('the paper forms', () => {
  /** @type {import('@cradleside/tooling/browsers/launch').BrowserPage} */
  let page;
  let examples;
  let folder;

  beforeAll(async () => {
    examples = await startExamples();
    folder = await mkdtemp(path.join(tmpdir(), 'paper-forms-'));
    page = await launch('chromium');
    await page.goto(`${examples.url}plain-html/paper-forms.html`);
    await page.waitFor(
      () => document.querySelector('paper-form')?.shadowRoot?.querySelector('.sheet') !== null,
    );
    await page.emulateMedia({ media: 'print' });
  });

  afterAll(async () => {
    await page?.close();
    await examples?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('are there for every instrument with wording, and for each official translation', () => {
    expect(forms.map(({ name }) => name).toSorted()).toEqual([
      'ace-10 in en',
      'asq in en',
      'gad-2 in en',
      'gad-7 in ar',
      'gad-7 in en',
      'gad-7 in es-US',
      'imh-hv-visit-components in en',
      'pc-ptsd-5 in en',
      'pcl-5 in en',
      'phq-2 in en',
      'phq-4 in en',
      'phq-9 in ar',
      'phq-9 in en',
      'phq-9 in es-US',
    ]);
  });

  it.each(forms.map((form) => [form.name, form]))('%s: is printed letter for letter', async (_, form) => {
    expect(await page.evaluate(show, form.instrument, form.language)).toBe(form.language);
    const printed = await page.evaluate(printedParts);
    expect(printed.title).toEqual([form.title]);
    expect(printed.before).toEqual(form.before);
    expect(printed.stem.filter((text) => !form.questions.includes(text))).toEqual(
      form.stem === null ? [] : [form.stem],
    );
    expect(printed.questions).toEqual(form.questions);
    expect(printed.answers).toEqual(form.answers);
    expect(printed.licence).toContain(form.notice);
    expect(printed.places).toBeGreaterThanOrEqual(form.questions.length);
    expect(printed.others).toEqual(['paper-form']);
  });

  describe.each(sizes)('as a PDF on $format', ({ format, sized }) => {
    it.runIf(poppler.isHere).each(sized.map((form) => [form.name, form]))(
      `%s: fits, is black on white and can be read out again${reason}`,
      async (_, form) => {
        await page.evaluate(show, form.instrument, form.language);
        const file = path.join(folder, `${form.instrument}-${form.language}-${format}.pdf`);
        await page.native.page.pdf({ path: file, format });
        const { text, pages, info } = await readPdf(file);
        expect(pages).toBeLessThanOrEqual(pageLimits[form.instrument] ?? 2);
        expect(info['Page size']).toContain(format === 'A4' ? 'A4' : 'letter');
        expect(info.Title).toBe('Paper form');
        expect(await mostColour(file)).toBe(0);
        // Arabic comes out of a PDF in the shapes of its letters, not as it was written.
        if (form.language === 'ar') return;
        const wanted = [form.title, ...form.before, ...form.questions, ...form.answers, form.notice];
        expect(wanted.filter((one) => !text.includes(one))).toEqual([]);
      },
    );
  });

  describe.runIf(engines.includes('firefox'))('in Firefox', () => {
    it.runIf(poppler.isHere)(`PHQ-9 in Spanish is one page with the same words${reason}`, async () => {
      const firefox = await launch('firefox');
      try {
        await firefox.goto(`${examples.url}plain-html/paper-forms.html`);
        await firefox.waitFor(
          () => document.querySelector('paper-form')?.shadowRoot?.querySelector('.sheet') !== null,
        );
        const form = forms.find(({ name }) => name === 'phq-9 in es-US');
        await firefox.evaluate(show, form.instrument, form.language);
        const file = path.join(folder, 'firefox.pdf');
        await firefox.pdf(file);
        const { text, pages } = await readPdf(file);
        expect(pages).toBe(1);
        const wanted = [form.title, ...form.questions, ...form.answers, form.notice];
        expect(wanted.filter((one) => !text.includes(one))).toEqual([]);
        expect(await mostColour(file)).toBe(0);
      } finally {
        await firefox.close();
      }
    });
  });
});
