// SPDX-License-Identifier: Apache-2.0
import type { Comparison, ScoredPoint, ShownThreshold, Slope } from '@cradleside/charting/trend';
import { textsOf } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { signed } from '../parts/signed.js';
import type { CourseSeries } from './course-of.js';
import { courseTexts } from './course.texts.js';
import { spanText } from './span-text.js';

/** One line of the numbers beside a picture. */
export interface CourseFact {
  readonly label: string;
  readonly value: string;
  /** For whom a threshold was shown and where it comes from: the definition's own words, in English. */
  readonly source?: string;
}

const slopeDecimals = 2;

/**
 * What a picture shows, in numbers: first, best and last total, the change against each threshold in use with its
 * population and source, and the slope with the number of screens and their span.
 */
export function courseFacts({ instrument, trend }: CourseSeries): readonly CourseFact[] {
  const texts = textsOf(courseTexts);
  const { baseline, best, last, sinceBaseline, slope } = trend;
  if (!baseline || !best || !last) return [{ label: texts.last, value: texts.noTotal }];
  const maximum = instrument.scoring.range?.[1] ?? 0;
  const total = ({ total: points, date }: ScoredPoint) => texts.totalOn(points, maximum, dayText(date));
  return [
    { label: texts.baseline, value: total(baseline) },
    { label: texts.best, value: total(best) },
    { label: texts.last, value: total(last) },
    ...(sinceBaseline ? changeFacts(sinceBaseline) : []),
    slopeFact(slope),
  ];
}

function changeFacts(comparison: Comparison): readonly CourseFact[] {
  const texts = textsOf(courseTexts);
  const { change, from, thresholds } = comparison;
  return [
    { label: texts.change, value: texts.changeSince(signed(change), dayText(from.date)) },
    ...thresholds
      .filter(({ isDefault }) => isDefault === true)
      .map((threshold) => ({
        label: texts.threshold[threshold.kind](threshold.value),
        value: outcomeText(threshold, comparison),
        source: `${threshold.population}; ${threshold.source}`,
      })),
  ];
}

/** Met or not; what may not be told says why, and a reliable change has a direction. */
function outcomeText(
  { kind, met, isShown, shownFrom = 0 }: ShownThreshold,
  { reliable }: Comparison,
): string {
  const texts = textsOf(courseTexts);
  if (!isShown) return texts.notTold(shownFrom);
  if (kind === 'reliable' && reliable !== null) return texts.reliable[reliable];
  if (met === null) return texts.notKnown;
  return met ? texts.met : texts.notMet;
}

function slopeFact(slope: Slope): CourseFact {
  const texts = textsOf(courseTexts);
  const span = spanText(slope.spanDays);
  if (slope.kind === 'none')
    return { label: texts.slope, value: texts.noSlope[slope.reason](slope.screens, span) };
  return {
    label: slope.kind === 'slope' ? texts.slope : texts.changeAMonth,
    value: texts.perMonth(signedDecimal(slope.perMonth), slope.screens, span),
  };
}

/** As the pictures write it: '−0.70', '0.00'. */
function signedDecimal(value: number): string {
  const size = Math.abs(value).toFixed(slopeDecimals);
  if (Number(size) === 0) return size;
  return `${value < 0 ? '−' : '+'}${size}`;
}
