// SPDX-License-Identifier: Apache-2.0
import { measureExtensionPages } from '../build/extension-page-sizes.mjs';
import { measureSelfReport } from '../build/self-report-sizes.mjs';
import { measureHandoffSizes, measureSizes } from '../build/sizes.mjs';
import { asOneTest, sum } from './step.mjs';

/** @returns {Promise<import('./step.mjs').Outcome>} */
export async function testStep() {
  const sizes = [
    ...(await measureSizes()),
    ...(await measureHandoffSizes()),
    ...measureExtensionPages(),
    ...measureSelfReport(),
  ];
  return sum(
    sizes
      .filter(({ budgetBytes }) => budgetBytes !== undefined)
      .map(({ name, brotli, budgetBytes }) =>
        asOneTest(`size of ${name}`, {
          status: brotli <= budgetBytes ? 0 : 1,
          output: `${brotli} bytes after brotli, the budget is ${budgetBytes}.`,
        }),
      ),
  );
}
