// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import { compareResults } from '@cradleside/instruments/change';

/** What changed between two sittings, or why that cannot be said. */
export type ChangeSince =
  | {
      readonly state: 'known';
      readonly from: number;
      readonly to: number;
      /** Points, `to` - `from`. */
      readonly change: number;
      /** Against the reliable-change threshold in use; null where the instrument has none. */
      readonly reliable: 'improved' | 'worsened' | 'none' | null;
      /** That threshold in points; null where there is none. */
      readonly threshold: number | null;
    }
  /** One of the two has no total: prorated values are never compared. */
  | { readonly state: 'no-total'; readonly which: 'earlier' | 'this' | 'both' }
  /** The instrument adds nothing up. */
  | { readonly state: 'no-scale' };

/** Compares two sittings with one instrument by its thresholds in use. */
export function changeSince(
  instrument: Instrument,
  earlier: Administration,
  later: Administration,
): ChangeSince {
  if (!instrument.scoring.range) return { state: 'no-scale' };
  const from = earlier.result.total;
  const to = later.result.total;
  if (from === null || to === null) {
    if (from === to) return { state: 'no-total', which: 'both' };
    return { state: 'no-total', which: from === null ? 'earlier' : 'this' };
  }
  const { change, reliable } = compareResults(instrument, from, to);
  const threshold = instrument.change.find(({ kind, isDefault }) => kind === 'reliable' && isDefault);
  return { state: 'known', from, to, change: change ?? 0, reliable, threshold: threshold?.value ?? null };
}
