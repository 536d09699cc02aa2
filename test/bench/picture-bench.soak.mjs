// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { reportPictures, runPictureBench } from './picture-bench.mjs';

it('a run over the pictures has every figure', async () => {
  const figures = await runPictureBench({ plan: 'single' });
  expect(Object.keys(figures.pictures)).toEqual(['trend-3', 'trend-60', 'map-12', 'map-200']);
  for (const { drawnMs, toSameMarkup, toSameSvg } of Object.values(figures.pictures))
    expect([drawnMs, toSameMarkup, toSameSvg].every((value) => value > 0)).toBe(true);
  for (const { target } of figures.targets) expect(reportPictures(figures)).toContain(target);
});
