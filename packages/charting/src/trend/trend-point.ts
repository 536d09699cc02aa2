// SPDX-License-Identifier: Apache-2.0
import type { Result, ResultBand } from '@cradleside/instruments';
import type { LocalDay } from '../day/day-number.js';
import type { Assignment } from '../schedule/nearest-point.js';

/** One sitting, as it is kept. */
export interface TrendScreening {
  /** Any key by which the caller finds it again; comes back with its point. */
  readonly id: string;
  readonly date: LocalDay;
  readonly result: Result;
  /** Struck out: counted nowhere. */
  readonly isStruck?: boolean | undefined;
}

/** One sitting in a series. */
export interface TrendPoint {
  readonly id: string;
  readonly date: LocalDay;
  /** null where blanks are left. */
  readonly total: number | null;
  /** Only where there is no total, and shown as prorated; it enters no change and no slope. */
  readonly prorated: number | null;
  /** Band of the total, or of the prorated value. */
  readonly band: ResultBand | null;
  /** Scored items answered. */
  readonly answered: number;
  /** The point of the schedule that it counts for; null without a schedule. */
  readonly window: Assignment | null;
}

/** A point with a total. */
export interface ScoredPoint extends TrendPoint {
  readonly total: number;
}
