// SPDX-License-Identifier: Apache-2.0

/** Room above the highest and below the lowest total, for labels and marks. */
const edge = { top: 12, bottom: 16 };

/** Totals to scale on a vertical axis. */
export interface ScoreScale {
  readonly low: number;
  readonly high: number;
  /** Pixels of the highest and the lowest total, and of the whole drawing. */
  readonly top: number;
  readonly bottom: number;
  readonly heightPx: number;
  readonly at: (total: number) => number;
}

/** A scale over the whole possible range, so that pictures of one instrument can be compared. */
export function scoreScale([low, high]: readonly [number, number], heightPx: number): ScoreScale {
  const { top } = edge;
  const bottom = heightPx - edge.bottom;
  const at = (total: number) =>
    Math.round((bottom - ((total - low) / (high - low)) * (bottom - top)) * 10) / 10;
  return { low, high, top, bottom, heightPx, at };
}
