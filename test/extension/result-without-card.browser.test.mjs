// SPDX-License-Identifier: Apache-2.0
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { root } from '@cradleside/tooling/pnpm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addFamily, goTo, setUpVault } from './panel-steps.mjs';
import { beginPhq9, finishScreening, openNote } from './support/panel-story.mjs';

const setUpTimeoutMs = 120_000;

let dist;
let browser;
let panel;

beforeAll(async () => {
  dist = mkdtempSync(path.join(tmpdir(), 'without-card-'));
  cpSync(path.join(root, 'extension/dist/chromium'), dist, { recursive: true });
  rmSync(path.join(dist, 'assets/score-card.js'));
  browser = await launchWithExtension('chromium', { dist });
  panel = await browser.openPanelAsTab({ path: 'locked.html' });
  await setUpVault(panel);
  await goTo(panel, { screen: 'family', family: await addFamily(panel) });
}, setUpTimeoutMs);
afterAll(async () => {
  await browser?.close();
  rmSync(dist, { recursive: true, force: true });
});

it('a result whose score card does not load says so, and has its alert and its buttons', async () => {
  await beginPhq9(panel, { 1: 3, 2: 3, 9: 1 });
  await finishScreening(panel);
  await panel.waitForElement('.announcement.fault');
  await panel.waitForElement('result-screen .alert.act-now', 'Item 9 endorsed: ask now.');
  await openNote(panel);
  expect(await panel.evaluate(() => document.querySelector('#note-text').value)).toContain('PHQ-9');
});
