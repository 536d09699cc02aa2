// SPDX-License-Identifier: Apache-2.0

/** One score at a point in time. */
export interface TimedScore {
  /** From whatever moment, in months. */
  readonly months: number;
  readonly score: number;
}

/**
 * Slope of the straight line through scores by ordinary least squares, in points per month. null from fewer than two
 * points, or when all lie at one time.
 */
export function leastSquares(points: readonly TimedScore[]): number | null {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const centre = mean(points.map(({ months }) => months));
  const level = mean(points.map(({ score }) => score));
  let together = 0;
  let spread = 0;
  for (const { months, score } of points) {
    together += (months - centre) * (score - level);
    spread += (months - centre) ** 2;
  }
  return spread > 0 ? together / spread : null;
}
