// SPDX-License-Identifier: Apache-2.0
import { readQr } from '@cradleside/handoff/read-qr';
import { openResult, parseSealedText } from '@cradleside/handoff/receive';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPng } from './read-png.mjs';

const mostLooks = 10;

/**
 * Reads the picture on the tablet as a camera would see it, and opens it as the panel would.
 * @returns {Promise<{result: object, confirmCode: string, shownCode: string}>}
 */
export async function readReceipt(page, opening) {
  await page.waitFor(() => document.querySelector('.qr')?.checkVisibility() === true);
  await page.evaluate(() =>
    document.querySelector('.qr').scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  let text;
  // A camera looks more than once too: the first picture may show the page while it still moves.
  for (let look = 0; text === undefined && look < mostLooks; look += 1)
    text = await readQr(await pixelsOf(page));
  const opened = await openResult(opening, parseSealedText(text), Date.now());
  if (!opened.ok) throw new Error(`The picture could not be opened: ${opened.code}`);
  return { ...opened, shownCode: await shownConfirmCode(page) };
}

/** The four digits on the screen. */
export async function shownConfirmCode(page) {
  return page.evaluate(() => document.querySelector('.confirm-code').textContent.trim());
}

/** Answers by instrument, as numbers or words. */
export function answersOf({ instruments }) {
  return Object.fromEntries(instruments.map(({ id, answers }) => [id, answers]));
}

async function pixelsOf(page) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tablet-'));
  try {
    const file = path.join(folder, 'screen.png');
    await page.screenshot(file);
    return readPng(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
