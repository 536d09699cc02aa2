// SPDX-License-Identifier: Apache-2.0
// Takes the pictures of docs/extension. Run by hand; the pictures are committed. Needs Firefox and Xvfb as well.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchWithExtension } from '../browsers/extension-browser.mjs';
import { startDisplay } from '../browsers/extension-display.mjs';
import { readFramebuffer } from '../browsers/extension-framebuffer.mjs';
import { build } from '../build.mjs';
import { root } from '../pnpm.mjs';

const folder = path.join(root, 'docs/extension/images');
const size = { width: 1360, height: 860 };

mkdirSync(folder, { recursive: true });
await build({ isQuiet: true });
await takeChromiumPage();
await takeFirefoxPage();
await takePanelBesideChart();

async function takeChromiumPage() {
  const browser = await launchWithExtension('chromium');
  try {
    const { page } = browser;
    await page.setViewport(1000, 520);
    await page.goto('chrome://extensions');
    await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
    await page.goto('chrome://extensions');
    await page.waitFor(() => document.querySelector('extensions-manager') !== null);
    await page.screenshot(path.join(folder, 'install-chromium.png'));
  } finally {
    await browser.close();
  }
}

async function takeFirefoxPage() {
  const browser = await launchWithExtension('firefox');
  try {
    // The page shows where it lies.
    const unpacked = path.join(tmpdir(), 'cradleside/firefox');
    cpSync(path.join(root, 'extension/dist/firefox'), unpacked, { recursive: true });
    await browser.native.send('Addon:Install', { path: unpacked, temporary: true });
    const { page } = browser;
    await page.setViewport(1000, 640);
    await page.goto('about:debugging#/runtime/this-firefox');
    await page.waitForElement('.card', 'Cradleside');
    await page.screenshot(path.join(folder, 'install-firefox.png'));
  } finally {
    await browser.close();
  }
}

/** The whole window, as only a display can show it. */
async function takePanelBesideChart() {
  const { serveExamples } = await import(pathToFileURL(path.join(root, 'examples/serve.mjs')).href);
  const pictureFolder = mkdtempSync(path.join(tmpdir(), 'display-'));
  const display = await startDisplay({ ...size, pictureFolder });
  const examples = await serveExamples();
  const browser = await launchWithExtension('chromium', {
    headless: false,
    display: display.display,
    windowSize: size,
    // No bars about automation or the sandbox.
    withoutArgs: ['--enable-automation'],
    args: ['--window-position=0,0', '--test-type'],
  });
  try {
    await browser.page.goto('chrome://extensions');
    await browser.page.evaluate((extensionId) => {
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar: true });
    }, new URL(browser.extensionUrl).host);
    await browser.page.goto(`${examples.url}mock-ehr/record/1204/note`);
    const panel = await browser.openPanel(browser.page);
    await panel.waitForElement('h1');
    await panel.evaluate(() => document.fonts.ready.then(() => true));
    await browser.page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    const shown = readFileSync(path.join(pictureFolder, 'Xvfb_screen0'));
    writeFileSync(path.join(folder, 'panel-beside-chart.png'), readFramebuffer(shown));
  } finally {
    await browser.close();
    await examples.close();
    display.stop();
    rmSync(pictureFolder, { recursive: true, force: true });
  }
}
