// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from '@cradleside/tooling/browsers/launch';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { startExamples } from './examples.mjs';
import { answerByKeyboard, tabTo } from './keyboard.mjs';

const phq9Answers = [2, 1, 3, 2, 1, 0, 1, 2, 1].map((steps, index) => [String(index + 1), steps]);
const gad7Answers = [1, 1, 2, 0, 0, 1, 0].map((steps, index) => [String(index + 1), steps]);
const pcl5Answers = Array.from({ length: 20 }, (_, index) => [String(index + 1), index % 3]);
const phq9Total = 13;
const gad7Total = 5;
const pcl5Total = 19;

describe.each(await testEngines({ everyRun: ['chromium'] }))('the agency intake in %s', (engine) => {
  /** @type {import('@cradleside/tooling/browsers/launch').BrowserPage} */
  let page;
  let examples;

  beforeAll(async () => {
    examples = await startExamples();
    page = await launch(engine);
  });

  afterAll(async () => {
    await page?.close();
    await examples?.close();
  });

  beforeEach(async () => {
    await page.goto(`${examples.url}agency-intake/`);
    await page.waitFor(
      () =>
        document.querySelector('phq9-form')?.shadowRoot?.querySelectorAll('input[type=radio]').length > 35,
    );
  });

  const fillVisit = () =>
    page.evaluate(() => {
      const values = { client: 'K-900', visited: '2026-03-04', staff: 'Pat Placeholder' };
      for (const [id, value] of Object.entries(values)) document.querySelector(`#${id}`).value = value;
      document.querySelector('[name=consent]').checked = true;
    });

  /** Through the elements' own property, for tests that are not about answering. */
  const fillScreening = (changes = {}) =>
    page.evaluate((changed) => {
      const counts = { phq9: 9, gad7: 7, pcl5: 20 };
      for (const [name, count] of Object.entries(counts)) {
        const ids = Array.from({ length: count }, (_, index) => String(index + 1));
        const responses = { ...Object.fromEntries(ids.map((id) => [id, 1])), ...changed[name] };
        document.querySelector(`[name=${name}]`).responses = responses;
      }
      document.querySelector('fidelity-checklist').responses = { nothing: true };
    }, changes);

  const submit = () => page.click('form button:not([type=button])');
  const arrived = () =>
    page.waitFor(() => /\/visits\/[0-9a-f-]{36}$/.test(location.href) && document.readyState === 'complete');

  it(
    'is filled in with keys alone, and the stored row equals what the elements said',
    { timeout: 180_000 },
    async () => {
      await tabTo(page, ({ id }) => id === 'client');
      await page.type('K-204');
      await page.evaluate(() => {
        // Date fields are typed differently in each browser and language.
        document.querySelector('#visited').value = '2026-03-04';
      });
      await tabTo(page, ({ id }) => id === 'staff');
      await page.type('Robin <Sample> & "Co"');
      await answerByKeyboard(page, 'phq9-form', phq9Answers);
      await answerByKeyboard(page, 'gad7-form', gad7Answers);
      await answerByKeyboard(page, 'pcl5-form', pcl5Answers);
      const tick = await tabTo(
        page,
        ({ hosts, type }) => hosts === 'fidelity-checklist' && type === 'checkbox',
      );
      await page.press('Space');
      await tabTo(page, ({ id }) => id === 'notes');
      await page.type('Bring the picture book.');
      await tabTo(page, ({ name }) => name === 'consent');
      await page.press('Space');
      const shown = await page.evaluate(() =>
        Object.fromEntries(
          ['phq9', 'gad7', 'pcl5', 'components'].map((name) => {
            const { result, administration } = document.querySelector(`[name=${name}]`);
            return [name, { result, administration }];
          }),
        ),
      );
      const entries = await page.evaluate(() => [...new FormData(document.querySelector('form'))]);
      const rowsBefore = (await examples.storedRows()).length;
      await tabTo(page, ({ localName, type }) => localName === 'button' && type === 'submit');
      await page.press('Enter');
      await arrived();

      const rows = await examples.storedRows();
      expect(rows).toHaveLength(rowsBefore + 1);
      const row = rows.at(-1);
      expect(shown.phq9.result.total).toBe(phq9Total);
      expect(shown.gad7.result.total).toBe(gad7Total);
      expect(shown.pcl5.result.total).toBe(pcl5Total);
      for (const name of ['phq9', 'gad7', 'pcl5']) {
        expect(row[name].administration).toEqual(shown[name].administration);
        const own = entries.filter(([key]) => key.startsWith(`${name}_`) && key !== `${name}_administration`);
        expect(row[name].entries).toEqual(Object.fromEntries(own));
      }
      expect(row.components).toEqual(shown.components.result);
      expect(row.components.ticked).toEqual([tick.value]);
      expect(row.fields).toMatchObject({ client: 'K-204', staff: 'Robin <Sample> & "Co"', consent: 'yes' });
    },
  );

  it('shows what it received to a clinician, escaped', async () => {
    await fillVisit();
    await fillScreening({ phq9: { 9: 2 } });
    await page.evaluate(() => {
      document.querySelector('#notes').value = '<img src=x onerror=alert(1)>';
    });
    await submit();
    await arrived();
    expect(await page.evaluate(() => document.querySelector('#field-notes').textContent)).toBe(
      '<img src=x onerror=alert(1)>',
    );
    const card = await page.waitFor(() =>
      document.querySelector('score-card')?.shadowRoot?.textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(card).toContain('10');
    expect(card).toMatch(/item 9/i);
    const alerts = await page.evaluate(() => document.querySelector('#phq9-alerts').textContent);
    expect(alerts).toContain('act-now');
    const entries = await page.evaluate(() => document.querySelector('#phq9-entries').textContent);
    expect(entries).toContain('phq9_critical');
  });

  it('keeps answers out of every address', async () => {
    await fillVisit();
    await fillScreening();
    await submit();
    await arrived();
    const addresses = [await page.evaluate(() => location.href), ...(await page.requests())];
    const telling = addresses.filter((address) => {
      const { pathname, search, hash } = new URL(address);
      return /K-900/.test(pathname) || !/^(?:\?lang=\w\w)?$/.test(search + hash);
    });
    expect(telling).toEqual([]);
  });

  it('stops the post at a required question, says which, and takes the focus to its first answer', async () => {
    await fillVisit();
    await fillScreening({ gad7: { 4: null } });
    const rowsBefore = (await examples.storedRows()).length;
    await submit();
    const focus = await page.waitFor(() => {
      const input = document.querySelector('gad7-form').shadowRoot.activeElement;
      return input?.type === 'radio' && { name: input.name, value: input.value };
    });
    expect(focus).toEqual({ name: '4', value: '0' });
    const message = await page.waitFor(
      () => document.querySelector('gad7-form').shadowRoot.querySelector('[role=alert]')?.textContent,
    );
    expect(message).toContain('4');
    expect(await page.evaluate(() => location.pathname)).toBe('/agency-intake/');
    expect(await examples.storedRows()).toHaveLength(rowsBefore);
  });

  it('stops the post at an untouched checklist and takes the focus there', async () => {
    await fillVisit();
    await fillScreening();
    await page.evaluate(() => document.querySelector('fidelity-checklist').reset());
    await submit();
    await page.waitFor(
      () => document.querySelector('fidelity-checklist').shadowRoot.activeElement?.type === 'checkbox',
    );
    expect(await page.evaluate(() => location.pathname)).toBe('/agency-intake/');
  });

  it('comes back from the server with every answer when the total was tampered with', async () => {
    await fillVisit();
    await fillScreening({ phq9: { 9: 2 } });
    await page.evaluate(() => {
      document
        .querySelector('form')
        .addEventListener('formdata', ({ formData }) => formData.set('phq9_total', '3'));
    });
    const rowsBefore = (await examples.storedRows()).length;
    await submit();
    const faults = await page.waitFor(() => document.querySelector('.faults[role=alert]')?.textContent);
    expect(faults).toContain('phq9_total');
    expect(await examples.storedRows()).toHaveLength(rowsBefore);
    const kept = await page.waitFor(() => {
      const { responses, result } = document.querySelector('phq9-form');
      return result?.total === 10 && { responses, client: document.querySelector('#client').value };
    });
    expect(kept).toMatchObject({ client: 'K-900', responses: { 1: 1, 9: 2 } });
    await submit();
    await arrived();
    expect((await examples.storedRows()).at(-1).phq9.administration.result.total).toBe(10);
  });

  it.each([
    ['es', 'ltr', 'Durante las últimas 2 semanas'],
    ['ar', 'rtl', 'خلال الأسبوعين'],
  ])('asks in %s on a page of that language', async (language, direction, words) => {
    await page.goto(`${examples.url}agency-intake/?lang=${language}`);
    const text = await page.waitFor(() => document.querySelector('phq9-form')?.shadowRoot?.textContent);
    expect(text).toContain(words);
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      language,
      direction,
    ]);
  });
});
