// SPDX-License-Identifier: Apache-2.0
import { runTool } from '../run-tool.mjs';
import { asOneTest } from './step.mjs';

/** @returns {Promise<import('./step.mjs').Outcome>} */
export async function testStep() {
  return asOneTest('oxfmt --check', await runTool('oxfmt', ['--check', '.']));
}
