// SPDX-License-Identifier: Apache-2.0
import { ensureBrowsers } from './ensure-browser.mjs';

/** Whether a test looks at everything it knows, as the soak does, or at what every run needs. */
export const looksAtEverything = process.env.TEST_SCOPE === 'everything';

/**
 * The engines that a browser test must run in: those that `npm test` decided on, else those that are installed.
 * @param {{everyRun?: import('./find-browser.mjs').Engine[]}} [options] `everyRun`: the engines of every run, for a test
 *   of which little depends on the engine; the others join it in the soak
 * @returns {Promise<import('./find-browser.mjs').Engine[]>}
 */
export async function testEngines({ everyRun } = {}) {
  const { running } = await ensureBrowsers();
  if (everyRun === undefined || looksAtEverything) return running;
  return running.filter((engine) => everyRun.includes(engine));
}
