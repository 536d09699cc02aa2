// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { openElementsPage } from './elements-page.mjs';
import { findInBatches } from './find-violations.mjs';
import { allScenes } from './scenes.mjs';

it.each(['light', 'dark'])('axe finds nothing in any scene in any language (%s)', async (colorScheme) => {
  const page = await openElementsPage('chromium', { viewport: { width: 820, height: 1180 } });
  try {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findInBatches(page, allScenes(), colorScheme)).toEqual([]);
  } finally {
    await page.close();
  }
});
