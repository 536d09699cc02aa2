// SPDX-License-Identifier: Apache-2.0
export type { Comparison, ShownThreshold } from './comparison.js';
export type { TimedScore } from './least-squares.js';
export { leastSquares } from './least-squares.js';
export type { DatedScore, Slope } from './slope.js';
export { daysPerMonth, slopeOf } from './slope.js';
export type { Trend, TrendRequest } from './trend.js';
export { trendOf } from './trend.js';
export type { ScoredPoint, TrendPoint, TrendScreening } from './trend-point.js';
