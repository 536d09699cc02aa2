// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { addFamily, setUp } from './panel-story.mjs';
import { qrFilm } from './qr-pixels.mjs';
import { useRules } from './tablet-steps.mjs';

/** Who uses the panel; obviously nobody. */
export const user = { actor: 'Testvisitor Example', passphrase: 'obviously fake passphrase of a test' };

/**
 * The panel as a home visitor has it, on the page of the family K-204: opened by a click on the toolbar beside a page,
 * the side panel in Chromium, the sidebar in Firefox. In Chromium the browser has a camera, before which tests lay
 * pictures; Firefox takes no film for one.
 * @param {'chromium' | 'firefox'} engine
 * @param {object} options
 * @param {string} options.url the page beside it
 * @param {object} options.rules the agency's, put in force
 * @param {string} [options.dist] another build of the extension
 */
export async function openPanelWithCamera(engine, { url, rules, dist }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'camera-'));
  const film = path.join(folder, 'camera.y4m');
  const layBeforeCamera = (picture) => writeFileSync(film, picture);
  layBeforeCamera(qrFilm('https://elsewhere.example.org/'));
  const camera = [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ];
  const args = engine === 'chromium' ? camera : [];
  const browser = await launchWithExtension(engine, { args, ...(dist && { dist }) });
  await browser.page.goto(url);
  const panel = await browser.openPanel(browser.page);
  await setUp(panel, user);
  await useRules(panel, rules);
  await addFamily(panel, { code: 'K-204', label: 'T. E.', child: 'Testbaby' });
  return {
    browser,
    panel,
    layBeforeCamera,
    /** A side panel and a sidebar stand in none. */
    isInTab: () => panel.evaluate(async () => (await chrome.tabs.getCurrent()) !== undefined),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
