// SPDX-License-Identifier: Apache-2.0
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '@cradleside/tooling/browsers/launch';
import { serveFolder } from '@cradleside/tooling/browsers/static-server';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bundle = fileURLToPath(new URL('../../packages/elements/dist/cdn/cradleside.js', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'first-press-'));
const page = `<!doctype html><meta name="viewport" content="width=device-width"><script src="cradleside.js"></script>
<form method="post"><phq9-form name="phq9"></phq9-form><fidelity-checklist name="visit"></fidelity-checklist></form>`;
const engines = await testEngines();
const timeoutMs = 60_000;
let site;

beforeAll(async () => {
  copyFileSync(bundle, path.join(folder, 'cradleside.js'));
  writeFileSync(path.join(folder, 'index.html'), page);
  site = await serveFolder(folder);
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Answers far down, on their words: nothing in the form has the focus yet, and the first answer is out of sight. */
const presses = [
  ['phq9-form', '#item-9 label:nth-of-type(2) span', { 9: 1 }],
  ['fidelity-checklist', '.item:last-child label:last-of-type span', undefined],
];

describe.each(engines)('the first press on an answer in %s', (engine) => {
  /** @type {import('@cradleside/tooling/browsers/launch').BrowserPage} */
  let browser;
  beforeAll(async () => {
    browser = await launch(engine, { viewport: { width: 820, height: 700 } });
  }, timeoutMs);
  afterAll(() => browser?.close());

  it.each(presses)(
    'of a %s that was scrolled down is taken, and the page stays where it is',
    async (tag, answer, responses) => {
      // Nothing of the page before: neither a place to scroll to nor the focus.
      await browser.goto('about:blank');
      await browser.goto(site.url);
      await browser.waitFor(
        (element, inside) => document.querySelector(element)?.shadowRoot?.querySelector(inside) != null,
        tag,
        answer,
      );
      await browser.click([tag, answer]);
      const taken = await browser.waitFor((element) => {
        const found = document.querySelector(element).responses;
        return Object.keys(found).length > 0 && found;
      }, tag);
      if (responses) expect(taken).toEqual(responses);
      expect(await browser.evaluate(() => scrollY)).toBeGreaterThan(100);
    },
    timeoutMs,
  );
});
