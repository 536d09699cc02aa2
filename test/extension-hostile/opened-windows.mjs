// SPDX-License-Identifier: Apache-2.0

/**
 * Closes what a trick has opened, and names those of them that really show a page of the extension: a blocked one has
 * its address in the bar and the browser's error in it.
 * @param {import('@cradleside/tooling/browsers/extension-browser').ExtensionBrowser} browser
 * @param {ReadonlySet<unknown>} known targets that were there before
 * @returns {Promise<string[]>}
 */
export async function closeOpenedWindows({ native, extensionUrl }, known) {
  const shown = [];
  for (const target of native.browser.targets()) {
    if (known.has(target) || target.url() === `${extensionUrl}background.js`) continue;
    const page = target.type() === 'page' ? await target.page() : null;
    if (page === null) {
      if (target.url().startsWith(extensionUrl)) shown.push(target.url());
      continue;
    }
    const address = await page.evaluate('location.href');
    if (address.startsWith(extensionUrl)) shown.push(address);
    await page.close();
  }
  return shown;
}
