// SPDX-License-Identifier: Apache-2.0
import { browser } from './browser.js';

/** Whether the user has let this extension reach an address. */
export async function hasHostAccess(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(address)] });
}

/**
 * Asks the user to let this extension reach the host of an address, and no other. To be called first in the listener of
 * a click: the browser asks at no other time.
 * @returns whether she did; true without a question where she had before
 */
export async function requestHostAccess(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(address)] });
}

/** Firefox knows no ports in these patterns: there one of a host stands for all. */
function patternOf(address: string): string {
  const { protocol, host, hostname } = new URL(address);
  return `${protocol}//${TARGET_BROWSER === 'firefox' ? hostname : host}/*`;
}
