// SPDX-License-Identifier: Apache-2.0
import type { Criterion } from '../instrument.js';
import type { Decision } from '../result.js';

/** Scores by item position, each blank filled in as low (`lows`) and as high (`highs`) as it goes: equal for an answer. */
export interface Fills {
  readonly positions: ReadonlyMap<string, number>;
  readonly lows: readonly number[];
  readonly highs: readonly number[];
  /** From which score on each item is an endorsed symptom. */
  readonly symptoms: readonly number[];
}

/**
 * Decides one criterion with blanks left open. Item sets are nested or disjoint, inner ones first, so the counts that a
 * set can still reach are a gapless run of numbers: the rules hold whatever is filled in when each run lies inside its
 * bounds, and cannot hold when a run becomes empty once it, and those nested in it, are cut to their bounds.
 */
export function decideCriterion({ rules }: Criterion, { positions, lows, highs, symptoms }: Fills): Decision {
  let decision: Decision = true;
  // By what the bounds of inner rules cut their runs, from below and from above, at the position of a set's first item.
  const cuts: number[][] = [];
  for (const { items, min = 0, max = Infinity } of rules) {
    let low = 0;
    let high = 0;
    let below = 0;
    let above = 0;
    let first = 0;
    for (const id of items) {
      const index = positions.get(id)!;
      if (lows[index]! >= symptoms[index]!) low++;
      if (highs[index]! >= symptoms[index]!) high++;
      if (cuts[index]) {
        below += cuts[index][0]!;
        above += cuts[index][1]!;
        delete cuts[index];
      }
      first = index;
    }
    below = Math.max(below, min - low);
    above = Math.max(above, high - max);
    if (low + below > high - above) return false;
    if (below || above) decision = null;
    cuts[first] = [below, above];
  }
  return decision;
}
