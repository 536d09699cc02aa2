// SPDX-License-Identifier: Apache-2.0
import type { DuePoint } from '@cradleside/charting/schedule';
import { type Trend, trendOf, type TrendPoint, type TrendRequest } from '@cradleside/charting/trend';
import type { Instrument } from '@cradleside/instruments';

/** The screens of one caregiver with one instrument. */
export type TrendSeries = Pick<TrendRequest, 'instrument' | 'screenings'>;

/** A series as it is drawn. */
export interface DrawnSeries {
  readonly instrument: Instrument;
  /** Lowest and highest possible total. */
  readonly range: readonly [number, number];
  /** Scored items. */
  readonly items: number;
  readonly trend: Trend;
}

/**
 * Follows each series over time. One whose instrument has no total is left out.
 *
 * @throws ChartingError 'bad-day'.
 */
export function drawnSeries(
  series: readonly TrendSeries[],
  rules: { readonly points: readonly DuePoint[]; readonly slopeMinimumDays: number },
): DrawnSeries[] {
  return series.flatMap(({ instrument, screenings }) => {
    const { range, higherIs } = instrument.scoring;
    if (!range || higherIs === null) return [];
    const items = instrument.items.filter(({ unscored }) => !unscored).length;
    return { instrument, range, items, trend: trendOf({ instrument, screenings, ...rules }) };
  });
}

/** What is drawn at a point: its total, else its prorated value; null: neither is known. */
export function valueOf({ total, prorated }: TrendPoint): number | null {
  return total ?? prorated;
}
