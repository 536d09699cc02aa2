// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { Family } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';

/**
 * Which of several screenings a note begins with: those of one caregiver, the first of the family who has any. A note goes
 * into one person's chart; two people are never mixed.
 */
export function tickedAtFirst(
  { caregivers }: Pick<Family, 'caregivers'>,
  screenings: readonly Stored<'screening'>[],
): readonly RecordId[] {
  const order = [...caregivers.map(({ id }) => id), ...screenings.map(({ value }) => value.caregiver)];
  const first = order.find((id) => screenings.some(({ value }) => value.caregiver === id));
  return screenings.filter(({ value }) => value.caregiver === first).map(({ id }) => id);
}
