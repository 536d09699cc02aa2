// SPDX-License-Identifier: Apache-2.0
// Pictures of every screen for a person to look at: node test/self-report/looks.mjs [language, such as ar] [widths, such as 360,820] [part of a screen's name]
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '@cradleside/tooling/browsers/launch';
import { startFakeRelay } from './support/fake-relay.mjs';
import { localeOf, walkScreens } from './support/scenes.mjs';
import { serveTablet } from './support/tablet-site.mjs';
import { openTablet } from './support/touch-tablet.mjs';

const folder = fileURLToPath(new URL('../../.cache/test/looks-tablet', import.meta.url));
const [languages = 'en,es-US,ar', widths = '360,820,1280', wanted = ''] = process.argv.slice(2);
const heightOf = (width) => ({ 360: 740, 820: 1180 })[width] ?? 800;

mkdirSync(folder, { recursive: true });
const [browser, relay] = await Promise.all([launch('chromium'), startFakeRelay()]);
const site = await serveTablet({ agency: { relays: [relay.url] } });
let count = 0;
for (const tag of languages.split(',')) {
  const page = await openTablet(browser, { locale: localeOf(tag) });
  for await (const name of walkScreens(page, { site, relay, tag })) {
    if (!name.includes(wanted)) continue;
    for (const width of widths.split(',').map(Number)) {
      await page.native.page.setViewportSize({ width, height: heightOf(width) });
      for (const colorScheme of ['light', 'dark']) {
        await page.native.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const file = `${tag}-${name.replaceAll(/[, ]+/g, '-')}-${width}-${colorScheme}.png`;
        await page.native.page.screenshot({ path: path.join(folder, file), fullPage: true });
        count += 1;
      }
    }
    await page.native.page.setViewportSize({ width: 820, height: 1180 });
  }
  await page.close();
}
await browser.close();
await site.close();
await relay.close();
console.log(`${count} pictures in ${folder}`);
