// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import { textsOf } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { signed } from '../parts/signed.js';
import { changeSince } from '../practice/change-since.js';
import { byTime } from '../practice/trends.js';
import type { Stored } from '../practice/typed-records.js';
import { resultTexts } from './result.texts.js';

/** Earlier sittings that a screening is compared with: the first, and the one before where that is another. */
export interface Earlier {
  readonly baseline: Stored<'screening'> | undefined;
  readonly last: Stored<'screening'> | undefined;
}

/**
 * What a screening is compared with, among all of its family: sittings of the same caregiver with the same instrument
 * that count and came before it.
 */
export function earlierOf(screening: Stored<'screening'>, all: readonly Stored<'screening'>[]): Earlier {
  const { caregiver, administration } = screening.value;
  const before = all
    .filter(
      (one) =>
        one.id !== screening.id &&
        !one.value.isStruck &&
        one.value.caregiver === caregiver &&
        one.value.administration.instrument === administration.instrument &&
        byTime(one, screening) < 0,
    )
    .sort(byTime);
  return { baseline: before[0], last: before.length > 1 ? before.at(-1) : undefined };
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
