// SPDX-License-Identifier: Apache-2.0
import { drivenWindow } from '../driven-window.mjs';

/**
 * The page in which the mother answers. In Firefox, whose further windows the driver does not reach, it is opened again
 * in a tab.
 * @param {import('@cradleside/tooling/browsers/extension-browser').ExtensionBrowser} browser
 */
export async function openHandOver(browser) {
  if (browser.engine === 'chromium') return drivenWindow(browser, '/handover.html');
  await browser.native.inBrowserWindow(`const [done] = arguments;
    const close = () => {
      for (const window of Services.wm.getEnumerator('navigator:browser'))
        if (window.gBrowser.currentURI.spec.endsWith('/handover.html')) return window.close(), done();
      setTimeout(close, 50);
    };
    close();`);
  return browser.openPanelAsTab({ path: 'handover.html' });
}
