// SPDX-License-Identifier: Apache-2.0
// Pictures over time for a person to look at, as wide as in the side panel, and on paper without colours:
// node test/pictures/looks.mjs [part of a scene's name]
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openElementsPage } from '../a11y/elements-page.mjs';
import { pictureScenes } from './picture-scenes.mjs';

const folder = fileURLToPath(new URL('../../.cache/test/looks-pictures', import.meta.url));
/** A panel of 360 and of 600 px without its margins; a sheet of paper. */
const looks = [
  { name: 'panel-360', width: 328, media: { colorScheme: 'light', reducedMotion: 'reduce' } },
  { name: 'panel-600', width: 568, media: { colorScheme: 'light', reducedMotion: 'reduce' } },
  { name: 'paper', width: 700, media: { media: 'print', colorScheme: 'light', reducedMotion: 'reduce' } },
];
const [wanted = ', en, '] = process.argv.slice(2);
const scenes = pictureScenes().filter(({ name }) => name.includes(wanted));

mkdirSync(folder, { recursive: true });
const page = await openElementsPage('chromium');
let count = 0;
try {
  for (const { name: look, width, media } of looks) {
    await page.emulateMedia(media);
    await page.setViewport(width, 900);
    for (const scene of scenes) {
      await page.show(scene);
      // What a printer without colours makes of it.
      await page.evaluate(
        (filter) => {
          document.documentElement.style.filter = filter;
        },
        media.media === 'print' ? 'grayscale(1)' : '',
      );
      const file = `${scene.name.replaceAll(/[, ]+/g, '-')}-${look}.png`;
      await page.native.page.screenshot({ path: path.join(folder, file), fullPage: true });
      count += 1;
    }
  }
} finally {
  await page.close();
}
console.log(`${count} pictures in ${folder}`);
