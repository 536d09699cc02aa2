// SPDX-License-Identifier: Apache-2.0
import type { ChangeThreshold, Instrument } from '../instrument.js';
import type { Report } from './fault-list.js';
import { checkUnique } from './unique-ids.js';

/** What change thresholds must mean to the total. */
export function checkChange({ change, scoring: { range, higherIs } }: Instrument, report: Report): void {
  checkUnique(change, ['change'], report);
  if (!range) {
    if (change.length > 0) report(['change'], 'change needs a total: state scoring.range, or write []');
    return;
  }
  const defaults = new Set<string>();
  for (const [index, threshold] of change.entries()) {
    const { kind, isDefault, shownFrom } = threshold;
    const at = (key: keyof ChangeThreshold, message: string) => report(['change', index, key], message);
    if (isDefault && defaults.has(kind))
      at('isDefault', `an earlier "${kind}" threshold is the default: keep one`);
    if (isDefault) defaults.add(kind);
    if (higherIs === 'better' && lowIsGood.has(kind))
      at('kind', 'takes a low total for a good one, and a higher one is better here: leave it out');
    const [above, upTo] = permitted(kind, range);
    if (threshold.value <= above || threshold.value > upTo)
      at('value', `not possible: write more than ${above} and at most ${upTo}`);
    if (shownFrom !== undefined && (shownFrom < range[0] || shownFrom > range[1]))
      at('shownFrom', `no possible total: write ${range[0]} to ${range[1]}`);
  }
}

const lowIsGood: ReadonlySet<ChangeThreshold['kind']> = new Set(['response', 'remission', 'end-state']);

/** A value must lie above the first and be at most the second. */
function permitted(
  kind: ChangeThreshold['kind'],
  [lowest, highest]: readonly [number, number],
): readonly [number, number] {
  switch (kind) {
    case 'reliable':
    case 'meaningful':
      return [0, highest - lowest];
    case 'response':
      return [0, 1];
    case 'remission':
    case 'end-state':
      return [lowest, highest];
  }
}
