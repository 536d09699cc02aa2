// SPDX-License-Identifier: Apache-2.0
// Pictures of every screen of the panel for a person to look at:
// node test/a11y-panel/looks.mjs [part of a scene's name, "all", or "locked" for the locked page and the hand-over] [looks, such as en-light-360,ar-dark-320]
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { handOverScenes } from './hand-over-scenes.mjs';
import { lockedScenes, setUpScenes } from './locked-scenes.mjs';
import { fillVault, lock, openHandOver, openLockedPage, openScan, speak } from './open-panel.mjs';
import { panelScenes } from './panel-scenes.mjs';
import { scanScenes } from './scan-scenes.mjs';
import { showScene } from './show-scene.mjs';

const folder = fileURLToPath(new URL('../../.cache/test/looks-panel', import.meta.url));
const [wanted = 'all', looks = 'en-light-360,en-dark-360,ar-light-360'] = process.argv.slice(2);
const isWanted = ({ name }) =>
  wanted === 'all' ||
  (wanted === 'locked' ? !panelScenes.some((one) => one.name === name) : name.includes(wanted));

mkdirSync(folder, { recursive: true });
const { browser, page } = await openLockedPage('chromium');
let count = 0;
try {
  await takeAll(setUpScenes, (language) => speak(page, language));
  await speak(page, 'en');
  await fillVault(page);
  await takeAll(
    panelScenes,
    async () => {},
    (language) => speak(page, language),
  );
  await lock(page);
  await takeAll(lockedScenes, (language) => speak(page, language));
  await takeAll(scanScenes, (language) => openScan(page, language));
  await takeAll(handOverScenes, (language) => openHandOver(page, language));
} finally {
  await browser.close();
}
console.log(`${count} pictures in ${folder}`);

/** @param begin before each scene @param beginLook before the first scene of a look */
async function takeAll(scenes, begin, beginLook = async () => {}) {
  const chosen = scenes.filter(isWanted);
  if (chosen.length === 0) return;
  for (const look of looks.split(',')) {
    const [language, colorScheme, width] = look.split('-');
    await page.native.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
    await beginLook(language);
    for (const scene of chosen) {
      await begin(language);
      await page.setViewport(Number(width), 800);
      await showScene(page, scene).catch(({ message }) => console.log(message));
      await page.evaluate(() => window.scrollTo(0, 0));
      await take(scene.name, look);
    }
  }
}

async function take(name, look) {
  const file = `${name.replaceAll(/[^A-Za-z0-9]+/g, '-')}-${look}.png`;
  await page.native.page.screenshot({ path: path.join(folder, file), fullPage: true });
  count += 1;
}
