// SPDX-License-Identifier: Apache-2.0
import { ensureBrowsers } from './ensure-browser.mjs';

/**
 * The engines that a browser test must run in: those that `npm test` decided on, else those that are installed.
 * @returns {Promise<import('./find-browser.mjs').Engine[]>}
 */
export async function testEngines() {
  const { running } = await ensureBrowsers();
  return running;
}
