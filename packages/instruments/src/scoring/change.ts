// SPDX-License-Identifier: Apache-2.0
import type { ChangeThreshold, Instrument } from '../instrument.js';
import type { Alert } from '../result.js';

/** A total, or anything that carries one: a Result, an entered score. null: no total is known. */
export type Score = number | null | { readonly total: number | null };

/** A threshold with the answer to whether this change reaches it; null where a total is missing. */
export interface ThresholdOutcome extends ChangeThreshold {
  readonly met: boolean | null;
}

/** What happened between two administrations. Everything is null where one of them has no total. */
export interface Change {
  /** Points, followUp - baseline. */
  readonly change: number | null;
  /** Against the default reliable-change threshold; null too where the instrument has none. */
  readonly reliable: 'improved' | 'worsened' | 'none' | null;
  /** Improved by at least the default meaningful-change threshold. */
  readonly meaningful: boolean | null;
  /** Fell by at least the response fraction of the baseline. Shown only from the threshold's `shownFrom` on. */
  readonly response: boolean | null;
  /** The follow-up total is below the remission threshold. */
  readonly remission: boolean | null;
  /** Every threshold of the instrument, selectable ones too, each with population and source. */
  readonly thresholds: readonly ThresholdOutcome[];
  /** One `change` alert on reliable worsening. */
  readonly alerts: readonly Alert[];
}

/**
 * Compares two totals of one instrument against its published thresholds. Prorated values are never compared.
 *
 * @param baseline The earlier total. @param followUp The later one.
 * @throws RangeError when a total is no finite number: the message names the parameter.
 */
export function compareResults(instrument: Instrument, baseline: Score, followUp: Score): Change {
  const from = totalOf('baseline', baseline);
  const to = totalOf('followUp', followUp);
  const change = from === null || to === null ? null : to - from;
  const thresholds = instrument.change.map((threshold) => ({
    ...threshold,
    met: isMet(instrument, threshold, from, to),
  }));
  const standard = (kind: ChangeThreshold['kind']) =>
    thresholds.find((threshold) => threshold.kind === kind && threshold.isDefault);
  const reliable = standard('reliable');
  let direction: Change['reliable'] = null;
  if (reliable && change !== null) {
    direction = 'none';
    if (Math.abs(change) >= reliable.value)
      direction = gain(instrument, change) > 0 ? 'improved' : 'worsened';
  }
  return {
    change,
    reliable: direction,
    meaningful: standard('meaningful')?.met ?? null,
    response: standard('response')?.met ?? null,
    remission: standard('remission')?.met ?? null,
    thresholds,
    alerts:
      direction === 'worsened' && reliable
        ? [
            {
              kind: 'change',
              instrument: instrument.id,
              value: change,
              threshold: reliable.value,
              rule: 'reliable-worsening',
              source: reliable.source,
            },
          ]
        : [],
  };
}

function isMet(
  instrument: Instrument,
  { kind, value }: ChangeThreshold,
  from: number | null,
  to: number | null,
): boolean | null {
  if (from === null || to === null) return null;
  const gained = gain(instrument, to - from);
  switch (kind) {
    case 'reliable':
    case 'meaningful':
      return gained >= value;
    case 'response':
      return from > 0 && gained >= from * value;
    case 'remission':
      return to < value;
    case 'end-state':
      return to <= value;
  }
}

/** Points of change for the better. */
const gain = ({ scoring }: Instrument, change: number) => (scoring.higherIs === 'better' ? change : -change);

function totalOf(name: string, score: Score): number | null {
  const total = typeof score === 'object' && score !== null ? score.total : score;
  if (total === null || total === undefined) return null;
  if (!Number.isFinite(total)) throw new RangeError(`${name}: a total must be a finite number or null`);
  return total;
}
