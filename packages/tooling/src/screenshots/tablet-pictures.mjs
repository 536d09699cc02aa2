// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../pnpm.mjs';

const tablet = { width: 820, height: 1180 };

/** Language of the tablet -> the screens that are taken, by the names that the tests give them. */
const shots = {
  en: { number: 'tablet-number.png', consent: 'tablet-consent.png', sent: 'tablet-sent.png' },
  'es-US': { 'second question': 'tablet-question.png' },
  ar: { question: 'tablet-arabic.png' },
};

/**
 * Takes the pictures of the page on a tablet, along the way that its tests go.
 * @param {import('../browsers/launch.mjs').BrowserPage} chromium
 * @param {(file: string, png: Buffer) => Promise<void>} save
 */
export async function takeTabletPictures(chromium, save) {
  const [{ startFakeRelay }, { localeOf, walkScreens }, { serveTablet }, { openTablet }] = await Promise.all(
    ['fake-relay', 'scenes', 'tablet-site', 'touch-tablet'].map((name) => importSupport(name)),
  );
  const relay = await startFakeRelay();
  const site = await serveTablet({ agency: { relays: [relay.url] } });
  try {
    for (const [tag, files] of Object.entries(shots)) {
      const page = await openTablet(chromium, { viewport: tablet, locale: localeOf(tag) });
      const open = new Set(Object.keys(files));
      for await (const name of walkScreens(page, { site, relay, tag })) {
        if (open.delete(name))
          await save(files[name], await page.native.page.screenshot({ animations: 'disabled' }));
        if (open.size === 0) break;
      }
      await page.close();
    }
  } finally {
    await Promise.all([site.close(), relay.close()]);
  }
}

function importSupport(name) {
  return import(pathToFileURL(path.join(root, `test/self-report/support/${name}.mjs`)).href);
}
