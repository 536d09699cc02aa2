// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { drawTrials, measures } from './trial-cohort.mjs';

const repetitions = 300;

it('covers the three screeners of the trial', () => {
  expect(measures.map(({ measure, published }) => [measure, published])).toEqual([
    ['phq9', -0.19],
    ['gad7', -0.13],
    ['pcl5', -0.46],
  ]);
});

it.each(measures)('$measure: cohorts with the trial’s slope of $published give it back', (measure) => {
  const { mean, standardErrorOfMean, standardDeviation } = drawTrials(measure, repetitions);
  expect(Math.abs(mean - measure.published)).toBeLessThan(3 * standardErrorOfMean);
  // The spread of 300 trials is known to about 4 %.
  expect(standardDeviation / measure.impliedStandardError).toBeGreaterThan(0.85);
  expect(standardDeviation / measure.impliedStandardError).toBeLessThan(1.15);
});
