// SPDX-License-Identifier: Apache-2.0
import { extensionPage } from '@cradleside/tooling/browsers/extension-page';
import { fromPageResult, toPageExpression } from '@cradleside/tooling/browsers/page-code';

/**
 * Drives a window that the extension itself opened, in Chromium.
 * @param {{native: {browser: any}}} browser
 * @param {string} path the page in it
 */
export async function drivenWindow({ native }, path) {
  const target = await native.browser.waitForTarget((one) => one.url().endsWith(path));
  const page = await target.page();
  return extensionPage({
    evaluate: async (code, ...args) => fromPageResult(await page.evaluate(toPageExpression(code, args))),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    reload: () => page.reload(),
    close: () => page.close(),
    native: { page },
  });
}
