// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import { textsOf } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { signed } from '../parts/signed.js';
import { changeSince } from '../practice/change-since.js';
import { baselineOf } from '../practice/baseline-of.js';
import type { Stored } from '../practice/typed-records.js';
import { resultTexts } from './result.texts.js';
import { sittingsBefore } from './sittings-before.js';

/** Earlier sittings that a screening is compared with: the baseline of its episode, and the one before where that is another. */
export interface Earlier {
  readonly baseline: Stored<'screening'> | undefined;
  readonly last: Stored<'screening'> | undefined;
}

/**
 * What a screening is compared with, among all of its family: sittings of the same caregiver with the same instrument
 * that count and came before it.
 *
 * @param opened the day on which the episode was opened, or empty
 */
export function earlierOf(
  screening: Stored<'screening'>,
  all: readonly Stored<'screening'>[],
  opened: string,
): Earlier {
  const { date } = screening.value;
  const before = sittingsBefore(screening, all);
  // One from before the episode, entered later, has a course of its own.
  const baseline = baselineOf(before, date < opened ? '' : opened);
  const last = before.at(-1);
  return { baseline, last: last?.id === baseline?.id ? undefined : last };
}

/** One sentence on what changed since an earlier sitting, with its threshold, or on why that cannot be said. */
export function changeLine(
  instrument: Instrument,
  earlier: Stored<'screening'>,
  later: Stored<'screening'>,
): string {
  const texts = textsOf(resultTexts);
  const day = dayText(earlier.value.date);
  const change = changeSince(instrument, earlier.value.administration, later.value.administration);
  switch (change.state) {
    case 'no-scale':
      return '';
    case 'no-total':
      if (change.which === 'earlier') return texts.earlierHasNoTotal(day);
      return change.which === 'this' ? texts.thisHasNoTotal : texts.neitherHasTotal;
    case 'known': {
      const { from, to, threshold, reliable } = change;
      const points = texts.changed(from, to, signed(change.change), day);
      if (threshold === null || reliable === null) return points;
      const outcome = { improved: texts.met, none: texts.notMet, worsened: texts.worse }[reliable];
      return `${points}; ${outcome(threshold)}`;
    }
  }
}
