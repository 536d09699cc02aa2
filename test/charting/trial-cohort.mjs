// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { addMonths, daysBetween, daysPerMonth, slopeOf } from '@cradleside/charting';

const vectors = JSON.parse(
  readFileSync(new URL('../vectors/clinical-acceptance.json', import.meta.url), 'utf8'),
);

/** Those of the per-protocol analysis, and the days on which each was screened. */
const treated = vectors.rct_flow.per_protocol_treatment;
const control = vectors.rct_flow.control;
const dates = [0, 6, 12].map((months) => addMonths('2026-01-15', months));
const months = dates.map((date) => daysBetween(dates[0], date) / daysPerMonth);

/** Within-person standard deviations in points, as the p values of the trial imply them (computed, not published). */
const withinPersonSd = { phq9: 2.73, gad7: 2.4, pcl5: 8.45 };

const firstSeed = 20_261_126;

export const measures = Object.entries(vectors.rct_slopes_per_month)
  .filter(([measure]) => measure in withinPersonSd)
  .map(([measure, { b: published, implied_se: impliedStandardError }], index) => ({
    measure,
    /** Each its own numbers, or three results would be one. */
    seed: firstSeed + index,
    published,
    impliedStandardError,
    sd: withinPersonSd[measure],
  }));

/**
 * Draws the trial again and again and hands every person's three scores to our own slope code: the difference of the mean
 * slopes of the two arms, in points per month. Scores are not rounded.
 * @param {{published: number, sd: number, seed: number}} measure
 * @param {number} repetitions
 * @returns {{mean: number, standardErrorOfMean: number, standardDeviation: number}}
 */
export function drawTrials({ published, sd, seed }, repetitions) {
  const normal = normalNumbers(seed);
  let sum = 0;
  let squares = 0;
  for (let trial = 0; trial < repetitions; trial++) {
    const extra =
      meanSlope(treated, published + naturalCourse, { sd, normal }) -
      meanSlope(control, naturalCourse, { sd, normal });
    sum += extra;
    squares += extra * extra;
  }
  const mean = sum / repetitions;
  const standardDeviation = Math.sqrt((squares - repetitions * mean * mean) / (repetitions - 1));
  return { mean, standardDeviation, standardErrorOfMean: standardDeviation / Math.sqrt(repetitions) };
}

/** Points per month in both arms; and how far people differ at the beginning. Neither may show in the result. */
const naturalCourse = -0.1;
const betweenPersonSd = 5;

function meanSlope(people, slope, { sd, normal }) {
  let sum = 0;
  for (let person = 0; person < people; person++) {
    const level = 12 + betweenPersonSd * normal();
    const course = slopeOf(
      dates.map((date, index) => ({ date, score: level + slope * months[index] + sd * normal() })),
      60,
    );
    sum += course.perMonth;
  }
  return sum / people;
}

/** Standard normal numbers (Box and Muller) from a generator of 32 bits with a fixed seed (Mulberry32). */
function normalNumbers(seed) {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
