// SPDX-License-Identifier: Apache-2.0
import { instruments } from '@cradleside/instruments';
import type { RecordId } from '@cradleside/record-store';
import { groupBy } from './group-by.js';
import type { Stored } from './typed-records.js';

/** All sittings of one caregiver with one instrument that count, oldest first. */
export interface Trend {
  readonly instrument: string;
  readonly caregiver: RecordId;
  readonly screenings: readonly Stored<'screening'>[];
}

/** The order of screenings in time; of one day, as they were answered. */
export function byTime(one: Stored<'screening'>, other: Stored<'screening'>): number {
  return (
    one.value.date.localeCompare(other.value.date) ||
    (one.value.administration.started ?? '').localeCompare(other.value.administration.started ?? '')
  );
}

/** One trend for each caregiver and instrument, in the order of caregivers and then of the catalog. */
export function trends(
  caregivers: readonly { readonly id: RecordId }[],
  screenings: readonly Stored<'screening'>[],
): readonly Trend[] {
  const counted = screenings.filter(({ value }) => !value.isStruck).sort(byTime);
  const order = ['phq-9', 'gad-7', 'pcl-5', ...instruments.map(({ id }) => id)];
  return caregivers.flatMap(({ id: caregiver }) => {
    const own = counted.filter(({ value }) => value.caregiver === caregiver);
    const byInstrument = groupBy(own, ({ value }) => value.administration.instrument);
    return [...byInstrument]
      .map(([instrument, sittings]): Trend => ({ instrument, caregiver, screenings: sittings }))
      .sort((one, other) => order.indexOf(one.instrument) - order.indexOf(other.instrument));
  });
}
