// SPDX-License-Identifier: Apache-2.0
// Draws the icons of the extension from icon.svg. Run by hand when the drawing changes; the pictures are committed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags } from '../browsers/chromium.mjs';
import { findBrowser } from '../browsers/find-browser.mjs';
import { root } from '../pnpm.mjs';

const folder = path.join(root, 'extension/icons');
const sizes = [16, 32, 48, 128];
const drawing = readFileSync(path.join(folder, 'icon.svg'), 'utf8');

const { executablePath } = await findBrowser('chromium');
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: path.join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
