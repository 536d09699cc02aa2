// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import { changeSince } from '../practice/change-since.js';
import { ofEpisode } from '../practice/of-episode.js';
import type { Stored } from '../practice/typed-records.js';
import { sittingsBefore } from './sittings-before.js';

/**
 * The best sitting of the episode so far, where this one is reliably worse: someone who had got well and falls back may
 * stand no worse than at baseline. Of several equally good ones the last.
 *
 * @param opened the day on which the episode was opened, or empty
 * @returns undefined where there is none, or where it is not reliably worse than any
 */
export function worsenedSinceBest(
  instrument: Instrument,
  screening: Stored<'screening'>,
  { all, opened }: { readonly all: readonly Stored<'screening'>[]; readonly opened: string },
): Stored<'screening'> | undefined {
  const { date, administration } = screening.value;
  const before = ofEpisode(sittingsBefore(screening, all), date < opened ? '' : opened);
  let best: { readonly sitting: Stored<'screening'>; readonly points: number } | undefined;
  for (const sitting of before) {
    const change = changeSince(instrument, sitting.value.administration, administration);
    if (change.state !== 'known' || change.reliable !== 'worsened') continue;
    const points = Math.abs(change.change);
    if (points >= (best?.points ?? 0)) best = { sitting, points };
  }
  return best?.sitting;
}
