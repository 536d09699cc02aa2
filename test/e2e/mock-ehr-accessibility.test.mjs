// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { launch } from '@cradleside/tooling/browsers/launch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startExamples } from './examples.mjs';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const wcag = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
};
/** Name of a page, its address, and what is there once its scripts have run. */
const pages = [
  ['sign-in', '', 'form'],
  ['client list', 'clients', 'table'],
  ['empty client list', 'clients?find=nobody', 'table'],
  ['chart summary', 'record/1204/', 'table'],
  ['encounter note', 'record/1204/note', 'form'],
  ['narrative', 'record/1204/narrative', '.tox-edit-area iframe'],
  ['flowsheet', 'record/1204/flowsheet', 'tbody tr'],
  ['service entry', 'record/1204/service', 'form'],
  ['classic chart', 'record/1204/classic', 'frame'],
  ['classic body', 'record/1204/classic/body', 'frame'],
  ['classic banner', 'record/1204/classic/banner', 'table'],
  ['classic menu', 'record/1204/classic/menu', 'a'],
  ['classic progress note', 'record/1204/classic/progress-note', 'form'],
  ['classic editor', 'record/1204/classic/editor', 'body'],
  ['quick note', 'record/1204/quick-note', 'form'],
  ['saved note', 'saved/1', 'pre'],
  ['saved note in a small window', 'saved/1/alone', 'pre'],
  ['page that is not there', 'record/1204/nothing', 'main'],
];

describe('the charting site in chromium', () => {
  /** @type {import('@cradleside/tooling/browsers/launch').BrowserPage} */
  let page;
  let examples;

  beforeAll(async () => {
    examples = await startExamples();
    page = await launch('chromium');
    for (const [end, field] of [
      ['note', 'subjective=One%0D%0ATwo'],
      ['flowsheet', 'phq9Total=14&phq9Band=3'],
    ]) {
      await fetch(`${examples.url}mock-ehr/record/1204/${end}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: field,
      });
    }
  });
  afterAll(async () => {
    await page?.close();
    await examples?.close();
  });

  const open = async (address, landmark) => {
    await page.goto(`${examples.url}mock-ehr/${address}`);
    await page.waitFor((selector) => document.querySelector(selector) !== null, landmark);
  };

  it('shows axe a fault that is planted', async () => {
    await open('clients', 'table');
    await page.evaluate(() => document.querySelector('main').append(document.createElement('textarea')));
    expect(await findViolations(page)).toEqual([expect.stringMatching(/^label: textarea/)]);
  });

  describe.each(pages)('the %s', (_, address, landmark) => {
    beforeAll(() => open(address, landmark));

    it('asks nobody but its own server for anything', async () => {
      const foreign = (await page.requests()).filter(
        (asked) => !asked.startsWith(examples.url) && !/^(?:data|about|blob):/.test(asked),
      );
      expect(foreign).toEqual([]);
    });

    it('has no fault', async () => {
      expect(await findViolations(page)).toEqual([]);
    });

    it.each([820, 1280])('needs no sideways scrolling at %d px', async (width) => {
      await page.setViewport(width, 800);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBe(0);
    });
  });
});

async function findViolations(page) {
  await page.evaluate(`(() => {${await readFile(axePath, 'utf8')}})()`);
  return page.evaluate(async (options) => {
    const { violations } = await globalThis.axe.run(document, { ...options, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' '))}`);
  }, wcag);
}
