// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidencePage } from '@cradleside/charting/evidence';
import { launch } from '@cradleside/tooling/browsers/launch';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { runTsc } from '@cradleside/tooling/run-tool';
import { startExamples } from './examples.mjs';

const reactHost = fileURLToPath(new URL('../../examples/react-host/', import.meta.url));

it('the React example passes a strict type check', async () => {
  expect(await runTsc(['-p', reactHost])).toEqual({ status: 0, output: '' });
});

describe.each(await testEngines({ everyRun: ['chromium'] }))('the examples in %s', (engine) => {
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

  const hasAnswers = (tag, count) =>
    page.waitFor(
      (name, number) => document.querySelector(name)?.shadowRoot?.querySelectorAll('input').length > number,
      tag,
      count,
    );

  it('are all reached from the first page', async () => {
    await page.goto(examples.url);
    const addresses = await page.evaluate(() =>
      [...document.querySelectorAll('main a')].map(({ href }) => href),
    );
    expect(addresses).toHaveLength(13);
    for (const address of addresses) {
      const response = await fetch(address);
      expect([address, response.status]).toEqual([address, 200]);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  it('React sets properties, hears the events and reads the entries', async () => {
    await page.goto(`${examples.url}react-host/`);
    await hasAnswers('phq9-form', 35);
    await page.click('main > p button');
    await page.waitFor(() => document.querySelector('phq9-form').result.answered === 4);
    for (const item of ['5', '6', '7', '8', '9']) {
      await page.click(['phq9-form', `input[name="${item}"][value="${item === '9' ? 1 : 2}"]`]);
    }
    const state = await page.waitFor(() => {
      const text = document.querySelector('#state').textContent;
      return text.includes('13') && text;
    });
    expect(state).toBe('5 answers given. Score: 13 (Moderate).');
    expect(
      await page.evaluate(() => document.querySelector('phq9-form').shadowRoot.querySelector('.alert')),
    ).toBeNull();
    await page.click('main label input');
    // The score comes last: nothing moves after it.
    await page.waitFor(
      () => document.querySelector('phq9-form').shadowRoot.querySelector('[part~=total]') !== null,
    );
    expect(await page.evaluate(() => document.querySelector('phq9-form').result.total)).toBe(13);
    await page.click('form button:not([type])');
    const entries = await page.waitFor(() => document.querySelector('table').textContent);
    expect(entries).toContain('phq9_total13');
    expect(await page.evaluate(() => location.search)).toBe('');
  });

  it.each(['en', 'es', 'ar'])('the evidence page has every word of its one source (%s)', async (language) => {
    await page.goto(`${examples.url}evidence/?lang=${language}`);
    const { title, opening, sections } = evidencePage(language);
    const shown = await page.waitFor(() => document.querySelector('main h1') && document.body.textContent);
    const words = sections.flatMap(({ heading, points }) => [
      heading,
      ...points.flatMap(({ text, source = '' }) => [text, source]),
    ]);
    expect([title, opening, ...words].filter((one) => !shown.includes(one))).toEqual([]);
    expect(
      await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir].join(' ')),
    ).toBe(language === 'ar' ? 'ar rtl' : `${language} ltr`);
  });

  it('the playground applies its settings and shows events, entries and result, but none in address or title', async () => {
    await page.goto(`${examples.url}playground/`);
    await hasAnswers('phq9-form', 35);
    const title = await page.evaluate(() => document.title);
    const choose = (name, value) =>
      page.evaluate(
        (field, wanted) => {
          const control = document.querySelector(`#settings [name=${field}]`);
          if (control.type === 'checkbox') control.checked = wanted;
          else control.value = wanted;
          control.dispatchEvent(new Event('change', { bubbles: true }));
        },
        name,
        value,
      );
    await choose('lang', 'ar');
    await choose('required', true);
    await choose('layout', 'steps');
    await choose('theme', 'large');
    await choose('scheme', 'dark');
    await page.waitFor(
      () => document.querySelector('phq9-form').shadowRoot.querySelector('[dir=rtl] progress') !== null,
    );
    await page.click(['phq9-form', 'input[value="2"]']);
    await page.waitFor(() => document.querySelector('#entries').textContent.includes('phq9_12'));
    expect(await page.evaluate(() => document.querySelector('#events').textContent)).toContain('change');
    expect(await page.evaluate(() => document.querySelector('#result').textContent)).toContain(
      '"answered": 1',
    );
    await choose('tag', 'screener-form');
    await choose('instrument', 'pcl-5');
    await choose('layout', 'page');
    await hasAnswers('screener-form', 90);
    await choose('tag', 'fidelity-checklist');
    await hasAnswers('fidelity-checklist', 10);
    expect(await page.evaluate(() => [location.search + location.hash, document.title])).toEqual(['', title]);
  });
});
