// SPDX-License-Identifier: Apache-2.0
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openElementsPage } from './elements-page.mjs';
import { allScenes, fewScenes } from './scenes.mjs';

const leastScenes = 150;
const batchSize = 10;

const wcag = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
};
/** The tree is the same in every colour scheme. */
const colours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** Runs inside the page, for one scene after the other. */
async function findViolations(scenes, options) {
  const found = [];
  for (const scene of scenes) {
    await globalThis.showScene(scene);
    const { violations } = await globalThis.axe.run('form', { ...options, resultTypes: ['violations'] });
    for (const { id, nodes } of violations) {
      found.push(`${scene.name}: ${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
    }
  }
  return found;
}

/** Runs inside the page: puts faults into a shadow root that axe must see. */
async function findPlantedFaults(scene) {
  await globalThis.showScene(scene);
  const root = document.querySelector(scene.tag).shadowRoot;
  const faults = document.createElement('div');
  faults.innerHTML = '<input><p style="color: #999; background: #aaa">Too pale</p>';
  root.querySelector('[part~="form"]').append(faults);
  const { violations } = await globalThis.axe.run('form');
  return violations.map(({ id }) => id);
}

it('looks at enough scenes', () => {
  expect(allScenes().length).toBeGreaterThan(leastScenes);
  expect(fewScenes().length).toBeGreaterThan(batchSize);
});

describe.each(await testEngines())('axe in %s', (engine) => {
  const scenes = engine === 'chromium' ? allScenes() : fewScenes();
  const colorSchemes = engine === 'webkit' ? ['light'] : ['light', 'dark'];
  let page;

  beforeAll(async () => {
    page = await openElementsPage(engine, { viewport: { width: 820, height: 1180 } });
  });
  afterAll(() => page?.close());

  it('finds faults that are planted in a shadow root', async () => {
    expect(await page.evaluate(findPlantedFaults, scenes[0])).toEqual(
      expect.arrayContaining(['label', 'color-contrast']),
    );
  });

  for (const colorScheme of colorSchemes) {
    it.each([...new Set(scenes.map(({ tag }) => tag))])(
      `finds nothing in <%s> (${colorScheme})`,
      async (tag) => {
        if (engine !== 'webkit') await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const own = scenes.filter((scene) => scene.tag === tag);
        const found = [];
        for (let from = 0; from < own.length; from += batchSize) {
          found.push(
            ...(await page.evaluate(
              findViolations,
              own.slice(from, from + batchSize),
              colorScheme === 'dark' ? colours : wcag,
            )),
          );
        }
        expect(found).toEqual([]);
      },
    );
  }
});
