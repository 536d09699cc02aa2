// SPDX-License-Identifier: Apache-2.0
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { drawTrials, measures } from './trial-cohort.mjs';

const repetitions = 20_000;

it('gives back the slopes of the trial within three standard errors over 20 000 cohorts', () => {
  const slopes = measures.map((measure) => {
    const { mean, standardErrorOfMean, standardDeviation } = drawTrials(measure, repetitions);
    const standardErrorsAway = (mean - measure.published) / standardErrorOfMean;
    expect(Math.abs(standardErrorsAway)).toBeLessThan(3);
    return {
      measure: measure.measure,
      seed: measure.seed,
      publishedPointsPerMonth: measure.published,
      meanPointsPerMonth: mean,
      standardErrorOfMean,
      standardErrorsAway,
      standardDeviationOfOneTrial: standardDeviation,
      impliedStandardErrorOfOneTrial: measure.impliedStandardError,
      withinPersonSd: measure.sd,
    };
  });
  writeEvidence('trial-slopes', { repetitions, perProtocol: '33 + 35', screensAtMonths: [0, 6, 12], slopes });
});
