// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

/**
 * Whoever sits beside the clinician sees the toolbar: no colour of alarm stands there, and nothing but a number.
 * Text and ground are those of the panel's primary button.
 */
const colours = { text: '#ffffff', ground: '#0b6470' } as const;

/** What the polyfill's types leave out; Chromium from 110 and Firefox have it. */
interface ColouredAction {
  setBadgeTextColor?(details: { readonly color: string }): Promise<void>;
}

/**
 * Shows a count on the extension's icon; 0 takes it off. It stays while the panel is closed or locked, until the browser
 * ends: it lies in the browser's memory and on no disk.
 * @param count whole, 0 and up
 */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  if (count === 0) return;
  await browser.action.setBadgeBackgroundColor({ color: colours.ground });
  await (browser.action as ColouredAction).setBadgeTextColor?.({ color: colours.text });
}
