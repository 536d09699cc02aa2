// SPDX-License-Identifier: Apache-2.0

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
export async function findPlantedFaults(scene) {
  await globalThis.showScene(scene);
  const root = document.querySelector(scene.tag).shadowRoot;
  const faults = document.createElement('div');
  faults.innerHTML = '<input><p style="color: #999; background: #aaa">Too pale</p>';
  root.querySelector('[part~="form"]').append(faults);
  const { violations } = await globalThis.axe.run('form');
  return violations.map(({ id }) => id);
}

/**
 * Shows scene after scene, and lets axe look at each.
 * @param {import('@cradleside/tooling/browsers/launch').BrowserPage} page of `openElementsPage`
 * @param {import('./scenes.mjs').Scene[]} scenes
 * @param {'light' | 'dark'} colorScheme
 * @returns {Promise<string[]>}
 */
export async function findInBatches(page, scenes, colorScheme) {
  const found = [];
  for (let from = 0; from < scenes.length; from += batchSize) {
    const batch = scenes.slice(from, from + batchSize);
    found.push(...(await page.evaluate(findViolations, batch, colorScheme === 'dark' ? colours : wcag)));
  }
  return found;
}
