// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import { ChartingError } from '../charting-error.js';
import { dayNumber } from '../day/day-number.js';
import type { DuePoint } from '../schedule/due-points.js';
import { nearestPoint } from '../schedule/nearest-point.js';
import { type Comparison, comparison } from './comparison.js';
import { type Slope, slopeOf } from './slope.js';
import type { ScoredPoint, TrendPoint, TrendScreening } from './trend-point.js';

/** What a series is made from. */
export interface TrendRequest {
  /** The definition in use, with the thresholds that the agency chose. */
  readonly instrument: Instrument;
  /** Sittings of one caregiver with that instrument, in any order. */
  readonly screenings: readonly TrendScreening[];
  /** The schedule's points, to tell in which window a screen lies; absent: no windows. */
  readonly points?: readonly DuePoint[] | undefined;
  /** Fewest days between two screens before a slope is told, by the agency's policy. */
  readonly slopeMinimumDays: number;
}

/** The screens of one caregiver with one instrument over time. */
export interface Trend {
  readonly instrument: string;
  /** Oldest first; of one day, as they were handed over. Struck screenings are left out. */
  readonly points: readonly TrendPoint[];
  /** The first, the last and the best screen that have a total; of equally good ones the earliest. */
  readonly baseline: ScoredPoint | null;
  readonly last: ScoredPoint | null;
  readonly best: ScoredPoint | null;
  /** The last screen against an earlier one; null where that is the same screen. */
  readonly sinceBaseline: Comparison | null;
  readonly sincePrevious: Comparison | null;
  readonly sinceBest: Comparison | null;
  /** Reliably worse than at baseline, than at the best screen so far, or both; empty: neither. */
  readonly worsened: readonly ('baseline' | 'best')[];
  readonly slope: Slope;
}

/**
 * Baseline, last, best, change and course of a series, from totals alone: a prorated value stands in `points` and nowhere
 * else. Thresholds come with value, population and source.
 *
 * @throws ChartingError 'bad-day'; 'wrong-instrument' for one that adds nothing up.
 */
export function trendOf({ instrument, screenings, points = [], slopeMinimumDays }: TrendRequest): Trend {
  const { higherIs } = instrument.scoring;
  if (higherIs === null)
    throw new ChartingError('wrong-instrument', 'instrument: has no total to follow over time');
  const series = screenings
    .filter(({ isStruck }) => isStruck !== true)
    .map((screening) => pointOf(screening, points))
    .sort((one, other) => dayNumber(one.date) - dayNumber(other.date));
  const scored = series.filter((point): point is ScoredPoint => point.total !== null);
  const sign = higherIs === 'worse' ? 1 : -1;
  const [baseline = null] = scored;
  const last = scored.at(-1) ?? null;
  const best = [...scored].sort((one, other) => sign * (one.total - other.total))[0] ?? null;
  const since = (earlier: ScoredPoint | null | undefined) =>
    earlier && last && earlier !== last ? comparison(instrument, earlier, last) : null;
  const sinceBaseline = since(baseline);
  const sinceBest = since(best);
  return {
    instrument: instrument.id,
    points: series,
    baseline,
    last,
    best,
    sinceBaseline,
    sincePrevious: since(scored.at(-2)),
    sinceBest,
    worsened: [
      ...(sinceBaseline?.reliable === 'worsened' ? (['baseline'] as const) : []),
      ...(sinceBest?.reliable === 'worsened' ? (['best'] as const) : []),
    ],
    slope: slopeOf(
      scored.map(({ date, total }) => ({ date, score: total })),
      slopeMinimumDays,
    ),
  };
}

function pointOf({ id, date, result }: TrendScreening, points: readonly DuePoint[]): TrendPoint {
  const { total, prorated, band, proratedBand, answered } = result;
  return {
    id,
    date,
    total,
    prorated,
    band: band ?? proratedBand,
    answered,
    window: nearestPoint(date, points) ?? null,
  };
}
