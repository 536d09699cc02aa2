// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { Stored } from '../practice/typed-records.js';

/** The ticks after one was made or taken away: one of another caregiver takes the place of all others. */
export function toggledScreening(
  ticked: readonly Stored<'screening'>[],
  toggled: Stored<'screening'>,
): readonly RecordId[] {
  const isTicked = ticked.some(({ id }) => id === toggled.id);
  const kept = ticked
    .filter(({ id, value }) => id !== toggled.id && value.caregiver === toggled.value.caregiver)
    .map(({ id }) => id);
  return isTicked ? kept : [...kept, toggled.id];
}
