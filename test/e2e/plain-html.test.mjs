// SPDX-License-Identifier: Apache-2.0
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '@cradleside/tooling/browsers/launch';
import { looksAtEverything, testEngines } from '@cradleside/tooling/browsers/test-engines';
import { startExamples } from './examples.mjs';
import { answerByKeyboard } from './keyboard.mjs';
import { oneFileBuild } from './test-pages.mjs';

const example = fileURLToPath(new URL('../../examples/plain-html/', import.meta.url));
const answers = [1, 0, 2, 0, 0, 1, 0, 0, 0].map((steps, index) => [String(index + 1), steps]);

/** Runs inside the page. */
async function pressAnswers(wanted) {
  const form = document.querySelector('phq9-form');
  for (const [item, value] of wanted)
    form.shadowRoot.querySelector(`input[name="${item}"][value="${value}"]`).click();
  await form.updateComplete;
}

describe.each(await testEngines({ everyRun: ['chromium', 'webkit'] }))('a plain page in %s', (engine) => {
  /** @type {import('@cradleside/tooling/browsers/launch').BrowserPage} */
  let page;
  let examples;
  let folder;

  beforeAll(async () => {
    examples = await startExamples();
    folder = await mkdtemp(path.join(tmpdir(), 'plain-html-test-'));
    for (const name of ['index.html', 'plain-html.js', 'plain-html.css']) {
      await copyFile(path.join(example, name), path.join(folder, name));
    }
    await copyFile(oneFileBuild, path.join(folder, 'cradleside.js'));
    page = await launch(engine);
  });

  afterAll(async () => {
    await page?.close();
    await examples?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const addresses = {
    'opened from a folder': () => pathToFileURL(path.join(folder, 'index.html')).href,
    'served under a strict policy': () => `${examples.url}plain-html/`,
    'with an import map': () => `${examples.url}plain-html/import-map.html`,
  };

  /** A policy in an engine is tried by itself, with every element. */
  const ways = Object.keys(addresses).filter(
    (way) => engine === 'chromium' || looksAtEverything || way !== 'served under a strict policy',
  );

  it.each(ways)('%s asks, scores and gives its entries', async (way) => {
    await page.goto(addresses[way]());
    await page.waitFor(
      () => document.querySelector('phq9-form')?.shadowRoot?.querySelector('input[name="9"]') != null,
    );
    if (way === 'opened from a folder') await answerByKeyboard(page, 'phq9-form', answers);
    else await page.evaluate(pressAnswers, answers);
    await page.click('form button');
    const rows = await page.waitFor(
      () =>
        !document.querySelector('#entries').hidden &&
        [...document.querySelectorAll('#entries tbody tr')].map((row) =>
          [...row.cells].map((cell) => cell.textContent),
        ),
    );
    expect(Object.fromEntries(rows)).toMatchObject({
      phq9_1: '1',
      phq9_3: '2',
      phq9_9: '0',
      phq9_status: 'scored',
      phq9_total: '4',
      phq9_band: 'minimal',
      phq9_positive: 'false',
      phq9_critical: 'false',
    });
    expect(await page.evaluate(() => location.search + location.hash)).toBe('');
  });

  it('with an import map is in the language whose module it loads', async () => {
    await page.goto(addresses['with an import map']());
    const text = await page.waitFor(() => document.querySelector('phq9-form')?.shadowRoot?.textContent);
    expect(text).toContain('Durante las últimas 2 semanas');
  });
});
