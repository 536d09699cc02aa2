// SPDX-License-Identifier: Apache-2.0
// Writes the pictures that the READMEs show, from the examples as they are served.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './browsers/launch.mjs';
import { build } from './build.mjs';
import { root } from './pnpm.mjs';

const imageFolder = path.join(root, 'docs/images');

/** Made-up answers of nobody. */
const moderate = { 1: 2, 2: 1, 3: 3, 4: 2, 5: 1, 6: 1, 7: 2, 8: 0, 9: 1, difficulty: 1 };
const mild = { 1: 1, 2: 1, 3: 1, 4: 2, 5: 1, 6: 1, 7: 0, 8: 0, 9: 0, difficulty: 0 };
const ticks = { 'alliance.relationship': true };

const elementShots = [
  {
    file: 'phq9-clinician.png',
    width: 1280,
    tag: 'phq9-form',
    attributes: { audience: 'clinician' },
    responses: moderate,
  },
  {
    file: 'phq9-steps.png',
    width: 360,
    tag: 'phq9-form',
    attributes: { layout: 'steps', skippable: '' },
    responses: { 1: 1, 2: 0 },
  },
  {
    file: 'phq9-dark.png',
    width: 820,
    tag: 'phq9-form',
    colorScheme: 'dark',
    responses: { 1: 1, 2: 2, 3: 0 },
  },
  {
    file: 'phq9-arabic.png',
    width: 820,
    tag: 'phq9-form',
    attributes: { lang: 'ar' },
    responses: { 1: 1, 2: 2 },
  },
  { file: 'fidelity-checklist.png', width: 820, tag: 'fidelity-checklist', responses: ticks },
  { file: 'score-card.png', width: 520, tag: 'score-card', sittings: [mild, moderate] },
];

await build({ isQuiet: true });
await mkdir(imageFolder, { recursive: true });
const { serveExamples } = await import(pathToFileURL(path.join(root, 'examples/serve.mjs')).href);
const intakeFolder = await mkdtemp(path.join(tmpdir(), 'screenshots-'));
const examples = await serveExamples({ port: 0, intakeFolder });
const page = await launch('chromium');
try {
  for (const shot of elementShots) await takeElement(shot);
  await takePage({ file: 'agency-intake.png', address: 'agency-intake/', width: 1280, height: 1000 });
} finally {
  await page.close();
  await examples.close();
  await rm(intakeFolder, { recursive: true, force: true });
}

/** The playground has every language; its page is put aside for the element alone. */
async function takeElement({ file, width, colorScheme = 'light', tag, ...shown }) {
  const height = 900;
  await page.setViewport(width, height);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(`${examples.url}playground/`);
  await page.evaluate(showAlone, tag, shown);
  await save(file, page.native.page.locator(tag));
}

/** Runs in the page. */
async function showAlone(tag, { attributes = {}, responses, sittings }) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.replaceChildren(element);
  Object.assign(document.body.style, { display: 'block', padding: '8px' });
  if (responses !== undefined) element.responses = responses;
  if (sittings !== undefined) {
    const form = document.createElement('phq9-form');
    const [baseline, administration] = sittings.map((answers) => {
      form.responses = answers;
      return form.administration;
    });
    Object.assign(element, { definition: form.definition, baseline, administration });
  }
  await element.updateComplete;
  await document.fonts.ready;
}

async function takePage({ file, address, width, height }) {
  await page.setViewport(width, height);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(examples.url + address);
  await page.waitFor(() => document.querySelector('phq9-form')?.shadowRoot?.querySelector('input') !== null);
  await save(file, page.native.page);
}

async function save(file, target) {
  await target.screenshot({ path: path.join(imageFolder, file), animations: 'disabled' });
  console.log(path.relative(root, path.join(imageFolder, file)));
}
