// SPDX-License-Identifier: Apache-2.0
// Writes the pictures that the READMEs show, from the examples as they are served; with words, those whose names hold one.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './browsers/launch.mjs';
import { build } from './build.mjs';
import { root } from './pnpm.mjs';
import { palettePng } from './screenshots/palette-png.mjs';
import { takePanelPictures } from './screenshots/panel-pictures.mjs';
import { takeTabletPictures } from './screenshots/tablet-pictures.mjs';

const imageFolder = path.join(root, 'docs/images');

/** Made-up answers of nobody. */
const moderate = { 1: 2, 2: 1, 3: 3, 4: 2, 5: 1, 6: 1, 7: 2, 8: 0, 9: 1, difficulty: 1 };
const mild = { 1: 1, 2: 1, 3: 1, 4: 2, 5: 1, 6: 1, 7: 0, 8: 0, 9: 0, difficulty: 0 };
const ticks = { 'alliance.relationship': true, 'emotional.support': true, 'development.guidance': true };

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

/** Pictures of the playground's made-up family. */
const pictureShots = [
  { file: 'score-trend.png', width: 820, picture: 'score-trend', size: '12/100' },
  { file: 'component-map.png', width: 820, picture: 'component-map', size: '3/45' },
  { file: 'family-picture.png', width: 820, picture: 'family-picture', size: '3/45' },
];

const wanted = process.argv.slice(2);
const isWanted = ({ file }) => wanted.length === 0 || wanted.some((word) => file.includes(word));

await build({ isQuiet: true });
await mkdir(imageFolder, { recursive: true });
const { serveExamples } = await import(pathToFileURL(path.join(root, 'examples/serve.mjs')).href);
const intakeFolder = await mkdtemp(path.join(tmpdir(), 'screenshots-'));
const examples = await serveExamples({ port: 0, intakeFolder });
const page = await launch('chromium', { inShell: false });
try {
  for (const shot of elementShots.filter(isWanted)) await takeElement(shot);
  for (const shot of pictureShots.filter(isWanted)) await takePicture(shot);
  if (isWanted({ file: 'tablet' })) await takeTabletPictures(page, writePicture);
  if (wanted.length === 0)
    await takePage({ file: 'agency-intake.png', address: 'agency-intake/', width: 1280, height: 1000 });
  if (isWanted({ file: 'panel' })) await takePanelPictures(examples.url, writePicture);
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

/** The playground draws it; everything else is put aside. */
async function takePicture({ file, width, picture, size }) {
  await page.setViewport(width, 900);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${examples.url}playground/`);
  await page.evaluate(showPicture, picture, size);
  await save(file, page.native.page.locator(picture));
}

/** Runs in the page. */
async function showPicture(tag, size) {
  const form = document.querySelector('#pictures');
  Object.assign(form.elements.picture, { value: tag });
  Object.assign(form.elements.size, { value: size });
  form.dispatchEvent(new Event('change'));
  const picture = document.querySelector(tag);
  document.body.replaceChildren(picture);
  Object.assign(document.body.style, { display: 'block', padding: '8px' });
  await picture.updateComplete;
  await document.fonts.ready;
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
    const dated = (sitting, day) => ({ ...sitting, completed: `${day}T10:00:00-05:00` });
    Object.assign(element, {
      definition: form.definition,
      baseline: dated(baseline, '2025-09-02'),
      administration: dated(administration, '2026-03-04'),
    });
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
  await writePicture(file, await target.screenshot({ animations: 'disabled' }));
}

/** Chromium packs its pictures loosely: drawn with a palette they are a quarter of the size. */
async function writePicture(file, picture) {
  const { width, height, pixels } = await readPixels(picture);
  await writeFile(path.join(imageFolder, file), palettePng(width, height, Buffer.from(pixels, 'base64')));
  console.log(path.relative(root, path.join(imageFolder, file)));
}

/** A browser is at hand to unpack the picture; a page without a policy lets it. */
async function readPixels(picture) {
  await page.goto('about:blank');
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const parts = [];
    for (let start = 0; start < data.length; start += 0x8000) {
      parts.push(String.fromCharCode(...data.subarray(start, start + 0x8000)));
    }
    return { width: bitmap.width, height: bitmap.height, pixels: btoa(parts.join('')) };
  }, picture.toString('base64'));
}
