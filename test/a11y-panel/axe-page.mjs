// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The tree is the same in every colour scheme. */
const rules = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/**
 * Runs axe in a page of the extension, in Chromium: over the debugging protocol, as its policy lets no page's script in.
 * @param {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} page
 * @param {'all' | 'colours'} which
 * @returns {Promise<string[]>} what is violated, and where
 */
export async function findViolations(page, which) {
  const inside = page.native.page;
  if (!(await inside.evaluate('typeof axe === "object"'))) await inside.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    // What is still fading in has less contrast than it will have.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const { violations } = await globalThis.axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: runOnly.type === 'tag' } },
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
    );
  }, rules[which]);
}
