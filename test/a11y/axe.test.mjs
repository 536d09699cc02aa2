// SPDX-License-Identifier: Apache-2.0
import { looksAtEverything, testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openElementsPage } from './elements-page.mjs';
import { findInBatches, findPlantedFaults } from './find-violations.mjs';
import { allScenes, fewScenes, rotatedScenes } from './scenes.mjs';

const leastScenes = 100;

it('looks at enough scenes', () => {
  expect(rotatedScenes(0).length).toBeGreaterThan(leastScenes);
  expect(fewScenes().length).toBeGreaterThan(10);
});

it('lets each language have its turn: none is left out, and six turns are everything', () => {
  const turns = [0, 1, 2, 3, 4, 5].map(rotatedScenes);
  const names = (scenes) => new Set(scenes.map(({ name }) => name));
  expect(names(turns.flat())).toEqual(names(allScenes()));
  for (const lang of ['en', 'es-US', 'ar'])
    expect(turns[0].filter(({ name }) => name.includes(lang)).length).toBeGreaterThan(10);
});

/** What each engine looks at; all of it is the soak. */
const scenesOf = {
  chromium: { light: rotatedScenes(0), dark: looksAtEverything ? rotatedScenes(1) : fewScenes() },
  firefox: { light: fewScenes(), dark: fewScenes() },
  webkit: { light: fewScenes() },
};

describe.each(await testEngines({ everyRun: ['chromium'] }))('axe in %s', (engine) => {
  let page;

  beforeAll(async () => {
    page = await openElementsPage(engine, { viewport: { width: 820, height: 1180 } });
  });
  afterAll(() => page?.close());

  it('finds faults that are planted in a shadow root', async () => {
    expect(await page.evaluate(findPlantedFaults, fewScenes()[0])).toEqual(
      expect.arrayContaining(['label', 'color-contrast']),
    );
  });

  for (const [colorScheme, scenes] of Object.entries(scenesOf[engine])) {
    it.each([...new Set(scenes.map(({ tag }) => tag))])(
      `finds nothing in <%s> (${colorScheme})`,
      async (tag) => {
        if (engine !== 'webkit') await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const own = scenes.filter((scene) => scene.tag === tag);
        expect(await findInBatches(page, own, colorScheme)).toEqual([]);
      },
    );
  }
});
