// SPDX-License-Identifier: Apache-2.0
import type { CountRule, Endorsement } from '../instrument.js';
import type { Decision } from '../result.js';

/**
 * Decides one criterion with blanks left open: each score lies between `lows` and `highs`, which are equal for an
 * answer. Item sets are nested or disjoint, inner ones first, so the counts that a set can still reach are a gapless
 * run of numbers: the rules hold whatever is filled in when each run lies inside its bounds, and cannot hold when a run
 * becomes empty once it, and those nested in it, are cut to their bounds.
 */
export function decideCriterion(
  rules: readonly CountRule[],
  endorsement: Endorsement | undefined,
  lows: Readonly<Record<string, number>>,
  highs: Readonly<Record<string, number>>,
): Decision {
  let decision: Decision = true;
  // By what the bounds of a set raise and lower its run, kept at its last item for the sets around it.
  const raised: Record<string, number> = {};
  const lowered: Record<string, number> = {};
  for (const { items, min = 0, max = Infinity } of rules) {
    let low = 0;
    let high = 0;
    let last = '';
    for (last of items) {
      const threshold = endorsement!.items?.[last] ?? endorsement!.atLeast;
      if (lows[last]! >= threshold) low++;
      if (highs[last]! >= threshold) high++;
      if (!decision) {
        low += raised[last] ?? 0;
        high -= lowered[last] ?? 0;
      }
    }
    const from = Math.max(low, min);
    const to = Math.min(high, max);
    if (from > to) return false;
    if (from > low || to < high) {
      decision = null;
      raised[last] = (raised[last] ?? 0) + from - low;
      lowered[last] = (lowered[last] ?? 0) + high - to;
    }
  }
  return decision;
}
