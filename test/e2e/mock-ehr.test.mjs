// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from 'node:url';
import { launch } from '@cradleside/tooling/browsers/launch';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { runTsc } from '@cradleside/tooling/run-tool';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startExamples } from './examples.mjs';
import { tabTo } from './keyboard.mjs';

const checkTimeoutMs = 180_000;
const mockEhr = fileURLToPath(new URL('../../examples/mock-ehr/', import.meta.url));

it(
  'the React part of the charting site passes a strict type check',
  { timeout: checkTimeoutMs },
  async () => {
    expect(await runTsc(['-p', mockEhr])).toEqual({ status: 0, output: '' });
  },
);

describe.each(await testEngines({ everyRun: ['chromium'] }))('the charting site in %s', (engine) => {
  /** @type {import('@cradleside/tooling/browsers/launch').BrowserPage} */
  let page;
  let examples;
  let site;

  beforeAll(async () => {
    examples = await startExamples();
    site = `${examples.url}mock-ehr/`;
    page = await launch(engine);
  });
  afterAll(async () => {
    await page?.close();
    await examples?.close();
  });
  beforeEach(() => fetch(`${site}api/notes`, { method: 'DELETE' }));

  const savedNotes = async () => (await (await fetch(`${site}api/notes`)).json()).notes;
  const onlyNote = async () => {
    const notes = await savedNotes();
    expect(notes).toHaveLength(1);
    return notes[0];
  };
  const arriveAt = (pattern) =>
    page.waitFor(
      (source) => new RegExp(source).test(location.pathname) && document.readyState === 'complete',
      pattern.source,
    );
  const pressLink = async (text) => {
    await page.evaluate((wanted) => {
      const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === wanted);
      link.focus();
    }, text);
    await page.press('Enter');
  };
  const pressButton = async () => {
    await tabTo(page, ({ localName, type }) => localName === 'button' && type === 'submit');
    await page.press('Enter');
  };

  it('leads with keys alone from the sign-in to a saved note, which is what was typed', async () => {
    await page.goto(site);
    await tabTo(page, ({ id }) => id === 'user');
    await page.press('End');
    await page.type(' <b>');
    await pressButton();
    await arriveAt(/\/clients$/);
    await tabTo(page, ({ id }) => id === 'find');
    await page.type('k-204');
    await page.press('Enter');
    await page.waitFor(() => document.querySelectorAll('tbody tr').length === 1);
    await pressLink('K-204');
    await arriveAt(/\/record\/1204\/$/);
    await pressLink('Encounter note');
    await arriveAt(/\/note$/);
    await tabTo(page, ({ id }) => id === 'subjective');
    await page.type('Slept <well> & ate.');
    await page.press('Enter');
    await page.press('Enter');
    await page.type('Third line.');
    expect(await page.evaluate(() => document.querySelector('#note-state').textContent)).toBe(
      'Unsaved changes',
    );
    await tabTo(page, ({ id }) => id === 'plan');
    await page.type('Next week.');
    await pressButton();
    await arriveAt(/\/saved\/\d+$/);
    const shown = await page.evaluate(() => document.querySelector('#saved-subjective').textContent);
    expect(shown).toBe('Slept <well> & ate.\n\nThird line.');
    expect(await onlyNote()).toMatchObject({
      record: 1204,
      client: 'K-204',
      kind: 'encounter',
      author: 'Demo Clinician <b>',
      fields: { subjective: shown, objective: '', assessment: '', plan: 'Next week.' },
    });
    await pressLink('Back to the chart');
    await arriveAt(/\/record\/1204\/$/);
    expect(await page.evaluate(() => document.querySelector('main td').textContent)).toBe('Encounter note');
  });

  it('has a field that may not be written, and a short one', async () => {
    await page.goto(`${site}record/1204/note`);
    const limits = await page.evaluate(() => [
      document.querySelector('#previous-plan').readOnly,
      document.querySelector('#assessment').maxLength,
    ]);
    expect(limits).toEqual([true, 500]);
  });

  it('marks a note as changed on keys only', async () => {
    await page.goto(`${site}record/1204/note`);
    const state = await page.evaluate(() => {
      const field = document.querySelector('#objective');
      field.value = 'Pasted';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return document.querySelector('#note-state').textContent;
    });
    expect(state).toBe('No changes');
  });

  it('keeps the narrative of the rich-text editor, whose content lies in a frame', async () => {
    await page.goto(`${site}record/1204/narrative`);
    await page.waitFor(() => globalThis.tinymce?.activeEditor?.initialized === true);
    const isFramed = await page.evaluate(
      () => globalThis.tinymce.activeEditor.getDoc() === document.querySelector('iframe').contentDocument,
    );
    expect(isFramed).toBe(true);
    await page.evaluate(() => globalThis.tinymce.activeEditor.focus());
    await page.type('First <line>');
    await page.press('Enter');
    await page.type('Second line');
    await page.waitFor(() => globalThis.tinymce.activeEditor.getContent().includes('Second line'));
    await page.click('form button:not([type])');
    await arriveAt(/\/saved\/\d+$/);
    const { kind, fields } = await onlyNote();
    expect(kind).toBe('narrative');
    expect(fields.narrative).toBe('<p>First &lt;line&gt;</p>\n<p>Second line</p>');
  });

  it('holds the flowsheet in React state, saves it and shows the row', async () => {
    await page.goto(`${site}record/1207/flowsheet`);
    await page.waitFor(() => document.querySelector('#phq9-total') !== null);
    await tabTo(page, ({ id }) => id === 'phq9-total');
    await page.type('14');
    await page.evaluate(() => {
      // Pickers differ in each browser; React listens to what they fire.
      const set = (selector, prototype, value) => {
        const field = document.querySelector(selector);
        Object.getOwnPropertyDescriptor(prototype, 'value').set.call(field, value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      };
      set('#screen-date', HTMLInputElement.prototype, '2026-03-04');
      set('#phq9-band', HTMLSelectElement.prototype, '3');
      set('#phq9-item-9', HTMLSelectElement.prototype, '1');
      // Written past React, as careless scripts do: the state must not hold it.
      document.querySelector('#flowsheet-comment').value = 'never held';
    });
    await page.click('input[name=positive][value=yes]');
    await page.click('#item-9-positive');
    await page.click('#reviewed');
    const expected = {
      screenDate: '2026-03-04',
      phq9Total: '14',
      phq9Band: '3',
      phq9Item9: '1',
      positive: 'yes',
      comment: '',
    };
    const ticked = { item9Positive: true, reviewed: true };
    expect(await page.evaluate(() => globalThis.chartModel)).toEqual({ ...expected, ...ticked });
    await page.click('form button');
    const cells = await page.waitFor(() => {
      const row = document.querySelector('tbody tr');
      return row !== null && [...row.cells].map(({ textContent }) => textContent);
    });
    expect(cells).toEqual(['2026-03-04', '14', 'Moderate', '1', 'yes', 'yes', 'yes', '']);
    expect((await onlyNote()).fields).toEqual({
      ...expected,
      item9Positive: 'yes',
      reviewed: 'yes',
    });
    expect(await page.evaluate(() => globalThis.chartModel.phq9Total)).toBe('');
  });

  it('draws the service entry again after a change, and what came meanwhile is lost', async () => {
    await page.goto(`${site}record/1204/service?delay=50`);
    await tabTo(page, ({ id }) => id === 'minutes');
    await page.type('50');
    await page.evaluate(() => {
      window.fieldBefore = document.querySelector('#service-note');
    });
    await page.evaluate(() => {
      document.querySelector('#minutes').blur();
      document.querySelector('#service-note').focus();
      document.querySelector('#service-note').value = 'too early';
    });
    const after = await page.waitFor(() => {
      const field = document.querySelector('#service-note');
      return field !== window.fieldBefore && [field.value, document.querySelector('#units').value];
    });
    expect(after).toEqual(['', '4']);
    expect(await page.evaluate(() => document.activeElement.id)).toBe('service-note');
    await page.type('Visit held.');
    await page.click('form button');
    await arriveAt(/\/saved\/\d+$/);
    expect((await onlyNote()).fields).toEqual({
      'service-code': 'IMH-10',
      minutes: '50',
      'service-note': 'Visit held.',
    });
  });

  it('opens the classic chart three frames deep, and saves from there', async () => {
    await page.goto(`${site}record/1204/classic`);
    await page.waitFor(() => top.frames.body?.frames.work?.frames.editor?.document.designMode === 'on');
    const client = await page.evaluate(
      () => top.frames.banner.document.querySelector('#client-id').textContent,
    );
    expect(client).toBe('K-204');
    await page.evaluate(() => {
      const { editor } = top.frames.body.frames.work.frames;
      editor.focus();
      editor.document.body.focus();
    });
    await page.type('Line one');
    await page.press('Enter');
    await page.type('Line two');
    await page.waitFor(() =>
      top.frames.body.frames.work.frames.editor.document.body.innerText.includes('Line two'),
    );
    await page.evaluate(() =>
      top.frames.body.frames.work.document.querySelector('form p:last-child button').click(),
    );
    await page.waitFor(
      () => top.frames.body.frames.work.document.querySelector('#saved-classic-note') !== null,
    );
    const { kind, fields } = await onlyNote();
    expect([kind, fields['classic-note'].trimEnd().split(/\n+/)]).toEqual([
      'classic',
      ['Line one', 'Line two'],
    ]);
  });

  it('opens the quick note in a window of its own, and saves from there', async () => {
    await page.goto(`${site}record/1204/`);
    await page.evaluate(() => {
      const { open } = window;
      window.open = (...args) => {
        window.opened = open.apply(window, args);
        return window.opened;
      };
    });
    await page.click('a[data-popup]');
    await page.waitFor(() => window.opened.document.querySelector('#quick-note') !== null);
    await page.evaluate(() => {
      window.opened.document.querySelector('#quick-note').value = 'Called.\nNo answer.';
      window.opened.document.querySelector('form button').click();
    });
    await page.waitFor(() => window.opened.document.querySelector('#saved-quick-note') !== null);
    await page.evaluate(() => window.opened.close());
    expect(await onlyNote()).toMatchObject({
      kind: 'quick',
      fields: { 'quick-note': 'Called.\nNo answer.' },
    });
  });
});
