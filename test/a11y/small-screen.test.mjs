// SPDX-License-Identifier: Apache-2.0
import { looksAtEverything, testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openElementsPage } from './elements-page.mjs';
import { allScenes, fewScenes, rotatedScenes } from './scenes.mjs';

const turn = new Set(rotatedScenes(1).map(({ name }) => name));

/** Runs inside the page, scene after scene: what reaches beyond the page or is cut off. */
async function findOverflow(scenes, textSpacing) {
  const found = [];
  for (const scene of scenes) {
    await globalThis.showScene(scene);
    const element = document.querySelector('form').firstElementChild;
    if (textSpacing) await spaceText(element);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`${scene.name}: ${scrollWidth} px on ${clientWidth} px`);
    for (const inner of element.shadowRoot.querySelectorAll('*')) {
      const { overflowX, overflowY } = getComputedStyle(inner);
      const isCut =
        (overflowX !== 'visible' && inner.scrollWidth > inner.clientWidth + 1) ||
        (overflowY !== 'visible' && inner.scrollHeight > inner.clientHeight + 1);
      const box = inner.getBoundingClientRect();
      const isOutside = box.width > 0 && (box.left < -1 || box.right > clientWidth + 1);
      if (isCut || isOutside) found.push(`${scene.name}: ${inner.localName}.${inner.className} is cut off`);
    }
    for (const label of element.shadowRoot.querySelectorAll('label, button, legend')) {
      const box = label.getBoundingClientRect();
      for (const inner of label.querySelectorAll('span')) {
        const text = inner.getBoundingClientRect();
        if (text.bottom > box.bottom + 1 || text.right > box.right + 1 || text.left < box.left - 1) {
          found.push(`${scene.name}: "${inner.textContent.trim()}" leaves its box`);
        }
      }
    }
  }
  return found;

  /** What a reader may set by WCAG 1.4.12, through the shadow root as a browser extension would. */
  async function spaceText(element) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    const root = element.shadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

/** In every run one of those that differ in language or reader alone, and all in Spanish, whose words are the longest. */
const narrowScenes = allScenes().filter(
  ({ name }) =>
    !/disabled|read-only|refused/.test(name) &&
    (looksAtEverything || turn.has(name) || /, es-US, respondent, /.test(name)),
);

describe.each((await testEngines({ everyRun: ['chromium'] })).filter((engine) => engine !== 'webkit'))(
  'a small screen in %s',
  (engine) => {
    const scenes = engine === 'chromium' ? narrowScenes : fewScenes();
    let page;

    beforeAll(async () => {
      page = await openElementsPage(engine, { viewport: { width: 320, height: 640 } });
    });
    afterAll(() => page?.close());

    it('needs no sideways scrolling at 320 px', async () => {
      expect(await page.evaluate(findOverflow, scenes, false)).toEqual([]);
    });

    it('needs none at 200 % of 1280 px', async () => {
      await page.setViewport(640, 512);
      expect(await page.evaluate(findOverflow, fewScenes(), false)).toEqual([]);
    });

    it('cuts nothing off when letters, words and lines are spaced out', async () => {
      for (const width of [320, 820]) {
        await page.setViewport(width, 640);
        expect(await page.evaluate(findOverflow, fewScenes(), true)).toEqual([]);
      }
    });

    it('grows with the text size of the reader', async () => {
      await page.setViewport(820, 640);
      await page.show({ tag: 'phq9-form', attributes: {}, responses: { 1: 1 } });
      const found = await page.evaluate(() => {
        document.documentElement.style.zoom = '2';
        const { scrollWidth, clientWidth } = document.documentElement;
        document.documentElement.style.zoom = '';
        return scrollWidth - clientWidth;
      });
      expect(found).toBeLessThanOrEqual(0);
    });
  },
);
