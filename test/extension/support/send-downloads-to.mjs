// SPDX-License-Identifier: Apache-2.0

/**
 * Makes the browser save downloads in a folder, without a question.
 * @param {import('@cradleside/tooling/browsers/extension-browser').ExtensionBrowser} browser
 * @param {string} folder an absolute path
 */
export async function sendDownloadsTo({ engine, native }, folder) {
  if (engine === 'chromium') {
    await native.session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    return;
  }
  // Firefox keeps to what the profile says.
  await native.inBrowserWindow(
    `const [folder, done] = arguments;
     Services.prefs.setIntPref('browser.download.folderList', 2);
     Services.prefs.setStringPref('browser.download.dir', folder);
     done();`,
    folder,
  );
}
