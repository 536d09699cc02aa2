// SPDX-License-Identifier: Apache-2.0
import type { Alert, Instrument } from '@cradleside/instruments';
import { compareResults, type ThresholdOutcome } from '@cradleside/instruments/change';
import type { ScoredPoint } from './trend-point.js';

/** A threshold with the answer to whether the change reaches it, and whether that may be shown. */
export interface ShownThreshold extends ThresholdOutcome {
  /** False where the first total was too low for the threshold to say anything (`shownFrom`). */
  readonly isShown: boolean;
}

/** What happened between two screens that both have a total. */
export interface Comparison {
  readonly from: ScoredPoint;
  readonly to: ScoredPoint;
  /** Points, later - earlier. */
  readonly change: number;
  /** Against the reliable-change threshold in use; null where the instrument has none. */
  readonly reliable: 'improved' | 'worsened' | 'none' | null;
  /** null where the instrument has no such threshold, or where it may not be shown. */
  readonly meaningful: boolean | null;
  readonly response: boolean | null;
  readonly remission: boolean | null;
  /** Every threshold of the instrument, with its population and source. */
  readonly thresholds: readonly ShownThreshold[];
  /** One `change` alert on reliable worsening. */
  readonly alerts: readonly Alert[];
}

/** Compares two screens by the thresholds of the definition in use; nothing is computed but by `compareResults`. */
export function comparison(instrument: Instrument, from: ScoredPoint, to: ScoredPoint): Comparison {
  const compared = compareResults(instrument, from.total, to.total);
  const thresholds = compared.thresholds.map((threshold) => ({
    ...threshold,
    isShown: from.total >= (threshold.shownFrom ?? Number.NEGATIVE_INFINITY),
  }));
  const shown = (kind: ShownThreshold['kind']) => {
    const inUse = thresholds.find((threshold) => threshold.kind === kind && threshold.isDefault === true);
    return inUse?.isShown === true ? inUse.met : null;
  };
  return {
    from,
    to,
    change: compared.change ?? 0,
    reliable: compared.reliable,
    meaningful: shown('meaningful'),
    response: shown('response'),
    remission: shown('remission'),
    thresholds,
    alerts: compared.alerts,
  };
}
