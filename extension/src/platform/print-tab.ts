// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

const key = 'print';
/** An order that nobody took, since its tab never opened, is not what a later tab is for. */
const longestOrderMs = 60_000;

/**
 * Whether this page is a tab. `window.print()` does nothing in Chromium's side panel and in Firefox's sidebar (seen in
 * Chromium 156 and Firefox 153, without an error or an event); in a tab it works in both.
 */
export async function isTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

/**
 * Opens the panel as a tab that shows and prints one thing. What that is goes through `storage.session`: in memory, out of
 * reach of every page, and in no address or history. It holds ids and choices, no name, no answer.
 */
export async function openPrintTab(order: object): Promise<void> {
  await browser.storage.session.set({ [key]: { order, ordered: Date.now() } });
  await browser.tabs.create({ url: browser.runtime.getURL('panel.html') });
}

/** What this tab was opened to print, once: undefined in every other page. The reader checks it. */
export async function takePrintOrder(): Promise<unknown> {
  if (!(await isTab())) return undefined;
  const stored = (await browser.storage.session.get(key))[key] as
    | { readonly order: unknown; readonly ordered: number }
    | undefined;
  if (stored === undefined) return undefined;
  await browser.storage.session.remove(key);
  return Date.now() - stored.ordered <= longestOrderMs ? stored.order : undefined;
}
