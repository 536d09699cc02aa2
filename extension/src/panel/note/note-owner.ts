// SPDX-License-Identifier: Apache-2.0
import type { NoteChart } from '@cradleside/charting';
import type { Stored } from '../practice/typed-records.js';

/**
 * Whom a text is about and for whose chart. A text that was edited for one owner holds scores that no other may get, so
 * it is offered again for the same owner only.
 */
export function noteOwner({
  screenings,
  chart,
}: {
  readonly screenings: readonly Stored<'screening'>[];
  readonly chart: NoteChart;
}): string {
  const caregivers = new Set(screenings.map(({ value }) => value.caregiver));
  return [chart, ...[...caregivers].sort()].join(' ');
}
