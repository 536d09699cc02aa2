// SPDX-License-Identifier: Apache-2.0
import { byTime } from '../practice/trends.js';
import type { Stored } from '../practice/typed-records.js';

/** Among all of a family, the sittings of the same caregiver with the same instrument that count and came before, oldest first. */
export function sittingsBefore(
  screening: Stored<'screening'>,
  all: readonly Stored<'screening'>[],
): readonly Stored<'screening'>[] {
  const { caregiver, administration } = screening.value;
  return all
    .filter(
      (one) =>
        one.id !== screening.id &&
        !one.value.isStruck &&
        one.value.caregiver === caregiver &&
        one.value.administration.instrument === administration.instrument &&
        byTime(one, screening) < 0,
    )
    .sort(byTime);
}
