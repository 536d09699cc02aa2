// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { phq9 } from '@cradleside/instruments/phq9';
import { launch } from '@cradleside/tooling/browsers/launch';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { ensurePoppler } from '@cradleside/tooling/pdf/ensure-poppler';
import { readPdf } from '@cradleside/tooling/pdf/read-pdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startExamples } from '../e2e/examples.mjs';

const engines = (await testEngines()).filter((engine) => engine !== 'webkit');
const poppler = ensurePoppler();
const reason = poppler.isHere ? '' : ` (${poppler.reason})`;

const wordings = {
  'phq9-form': phq9.items.map(({ text }) => text),
  'fidelity-checklist': fidelityChecklist.categories.flatMap(({ label, items }) => [
    label,
    ...items.map((item) => item.label),
  ]),
};
const papers = Object.keys(wordings).flatMap((tag) =>
  ['portrait', 'landscape'].map((orientation) => ({ tag, orientation })),
);

/** How each browser makes a PDF of the page in front. */
const print = {
  chromium: ({ native }, { file, orientation }) =>
    native.page.pdf({ path: file, format: 'Letter', landscape: orientation === 'landscape' }),
  firefox: async ({ native }, { file, orientation }) => {
    const { value } = await native.send('WebDriver:Print', { orientation });
    writeFileSync(file, Buffer.from(value, 'base64'));
  },
};

/** Runs inside the page. */
async function showAlone(tag) {
  const form = document.createElement(tag);
  document.querySelector('main').replaceChildren(form);
  await form.updateComplete;
}

describe.each(engines)('a form that is filled in on the screen, in %s', (engine) => {
  let page;
  let examples;
  let folder;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'filled-forms-'));
    [examples, page] = await Promise.all([
      startExamples(),
      launch(engine, { viewport: { width: 1280, height: 900 } }),
    ]);
    await page.goto(`${examples.url}plain-html/`);
  });
  afterAll(async () => {
    await Promise.all([page?.close(), examples?.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  it.runIf(poppler.isHere).each(papers)(
    `has every question of $tag on paper, $orientation${reason}`,
    async ({ tag, orientation }) => {
      await page.evaluate(showAlone, tag);
      const file = path.join(folder, `${tag}-${orientation}.pdf`);
      await print[engine](page, { file, orientation });
      const { text } = await readPdf(file);
      // A font may have one sign for 'ff'.
      const printed = text.normalize('NFKC');
      expect(wordings[tag].length).toBeGreaterThan(8);
      expect(wordings[tag].filter((one) => !printed.includes(one))).toEqual([]);
    },
  );
});
