// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { reportExtension, runExtensionBench } from './extension-bench.mjs';

const timeoutMs = 120_000;

it('a run over the extension has every figure', { timeout: timeoutMs }, async () => {
  const figures = await runExtensionBench({ plan: 'single' });
  expect(figures.store.unlocks.map(({ records }) => records)).toEqual([90, 150]);
  expect(figures.store.saveToBare).toBeGreaterThan(0);
  expect(figures.panel.unlocks.map(({ records }) => records)).toEqual([0, 90, 150]);
  expect(figures.panel.frames.scroll.frames).toBeGreaterThan(0);
  expect(figures.panel.frames.search.frames).toBeGreaterThan(0);
  for (const { actual } of figures.targets) expect(actual).toEqual(expect.any(Number));
  for (const { target } of figures.targets) expect(reportExtension(figures)).toContain(target);
});
