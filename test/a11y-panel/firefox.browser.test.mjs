// SPDX-License-Identifier: Apache-2.0
import { looksAtEverything, testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillVault, openLockedPage, speak } from './open-panel.mjs';
import { needed, panelScenes } from './panel-scenes.mjs';
import { findFaults, findHiddenFocus } from './scene-faults.mjs';
import { showScene } from './show-scene.mjs';

const timeoutMs = 180_000;
const isTested = (await testEngines()).includes('firefox');

/** The tree is the same as in Chromium; what differs is how controls are drawn: in every run from right to left. */
describe.runIf(isTested)('the panel in Firefox (where it is installed)', { timeout: timeoutMs }, () => {
  const scenes = panelScenes.filter(
    ({ name, act }) => act === undefined && (looksAtEverything || needed.includes(name)),
  );
  let browser;
  let page;

  beforeAll(async () => {
    ({ browser, page } = await openLockedPage('firefox'));
    await fillVault(page);
  }, timeoutMs);
  afterAll(() => browser?.close());

  it.each(looksAtEverything ? ['en', 'ar'] : ['ar'])(
    'fits at 320 px and shows the focus (%s)',
    async (language) => {
      await speak(page, language);
      await page.setViewport(320, 700);
      const found = [];
      for (const scene of scenes) {
        await showScene(page, scene);
        const faults = [
          ...(await page.evaluate(findFaults, { title: 'Cradleside', leastTargetPx: 44, leastInlinePx: 24 })),
          ...(await page.evaluate(findHiddenFocus, 3)),
        ];
        for (const fault of faults) found.push(`${scene.name}: ${fault}`);
      }
      expect(found).toEqual([]);
    },
  );
});
