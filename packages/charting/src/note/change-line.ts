// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import { compareResults } from '@cradleside/instruments/change';
import { ChartingError } from '../charting-error.js';
import { daysBetween } from '../day/days-between.js';
import type { NoteStrings } from '../strings/note-strings.js';
import type { DatedAdministration } from './note-request.js';

/**
 * Change since the first screen of the episode, against the reliable-change threshold of the definition.
 *
 * @throws ChartingError 'wrong-baseline' when the baseline is of another instrument, invalid, or later than the screen.
 */
export function changeLine(
  instrument: Instrument,
  { date, administration }: DatedAdministration,
  baseline: DatedAdministration,
  strings: NoteStrings,
): string {
  const first = baseline.administration;
  if (first.instrument !== instrument.id || first.result.status === 'invalid')
    throw new ChartingError(
      'wrong-baseline',
      'baseline: a valid administration of the same instrument is needed',
    );
  if (daysBetween(baseline.date, date) < 0)
    throw new ChartingError('wrong-baseline', 'baseline: must not be later than the screen');
  const { change, reliable, thresholds } = compareResults(instrument, first.result, administration.result);
  const opening = strings.baseline(baseline.date, first.result.total);
  if (change === null) return `${opening}; ${strings.noChange}.`;
  const threshold = thresholds.find(({ kind, isDefault }) => kind === 'reliable' && isDefault);
  const outcome = threshold && reliable ? ` (${strings.reliable(threshold.value, reliable)})` : '';
  return `${opening}; ${strings.change(`${change > 0 ? '+' : ''}${change}`)}${outcome}.`;
}
