// SPDX-License-Identifier: Apache-2.0
// Opens Chromium with the built extension on the mock EHR, in a fresh profile that is deleted at the end.
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { root } from './pnpm.mjs';

const hasDisplay =
  process.platform !== 'linux' ||
  process.env.DISPLAY !== undefined ||
  process.env.WAYLAND_DISPLAY !== undefined;

try {
  if (hasDisplay) await demonstrate();
  else
    console.log(
      'demo:extension needs a display, and there is none here (DISPLAY is not set). Load extension/dist/demo/chromium by hand: docs/extension/install.md.',
    );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function demonstrate() {
  await build({ isQuiet: true });
  const { launchWithExtension } = await import('./browsers/extension-browser.mjs');
  const { serveExamples } = await import(pathToFileURL(path.join(root, 'examples/serve.mjs')).href);
  const examples = await serveExamples();
  try {
    const browser = await launchWithExtension('chromium', {
      dist: path.join(root, 'extension/dist/demo/chromium'),
      headless: false,
      // No bars about automation or the sandbox.
      withoutArgs: ['--enable-automation'],
      args: ['--test-type'],
    });
    const chromium = browser.native.browser.process();
    const hasEnded = once(chromium, 'exit');
    // Ctrl+C ends Chromium and this program at once.
    process.once('exit', () => rmSync(browser.profile, { recursive: true, force: true, maxRetries: 5 }));
    await browser.page.goto(`${examples.url}mock-ehr/`);
    console.log(
      `The mock EHR is at ${examples.url}mock-ehr/. Click on the Cradleside button in the toolbar.`,
    );
    console.log('Made-up people only. Close the window to end; the profile is then deleted.');
    await hasEnded;
    await browser.close();
  } finally {
    await examples.close();
  }
}
