// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from 'node:url';
import { launch } from '@cradleside/tooling/browsers/launch';
import { serveFolder } from '@cradleside/tooling/browsers/static-server';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A browser page with the built elements and axe in it.
 * @param {import('@cradleside/tooling/browsers/launch').BrowserPage['engine']} engine
 * @param {Partial<import('@cradleside/tooling/browsers/launch').LaunchOptions>} [options]
 * @returns {Promise<import('@cradleside/tooling/browsers/launch').BrowserPage &
 *   {show: (scene: import('./scenes.mjs').Scene) => Promise<void>}>}
 */
export async function openElementsPage(engine, options) {
  const server = await serveFolder(root);
  const page = await launch(engine, options);
  await page.goto(`${server.url}test/a11y/elements.html`);
  await page.waitFor('typeof showScene === "function" && typeof axe === "object"');
  return {
    ...page,
    show: (scene) => page.evaluate((one) => globalThis.showScene(one), scene),
    close: async () => {
      await page.close();
      await server.close();
    },
  };
}
