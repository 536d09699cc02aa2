// SPDX-License-Identifier: Apache-2.0
// Pictures of every element for a person to look at: node test/a11y/looks.mjs [part of a scene's name, or "all"]
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openElementsPage } from './elements-page.mjs';
import { allScenes, fewScenes } from './scenes.mjs';

const folder = fileURLToPath(new URL('../../.cache/test/looks', import.meta.url));
const widths = [320, 820, 1280];
const [wanted] = process.argv.slice(2);
const scenes =
  wanted === undefined
    ? fewScenes()
    : allScenes().filter(({ name }) => wanted === 'all' || name.includes(wanted));

mkdirSync(folder, { recursive: true });
const page = await openElementsPage('chromium');
let count = 0;
try {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of widths) {
      await page.setViewport(width, 900);
      for (const scene of scenes) {
        await page.show(scene);
        const name = `${scene.name.replaceAll(/[, ]+/g, '-')}-${width}-${colorScheme}.png`;
        await page.native.page.screenshot({ path: path.join(folder, name), fullPage: true });
        count += 1;
      }
    }
  }
} finally {
  await page.close();
}
console.log(`${count} pictures in ${folder}`);
