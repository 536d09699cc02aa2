// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { Correction, Screening } from './records.js';

/** A note that stands in the chart of someone to whom the screening no longer belongs. */
export interface ChartedElsewhere {
  /** Of whose chart it is, family or caregiver of the same family. */
  readonly of: 'family' | 'caregiver';
  readonly id: RecordId;
  /** When it went there, ISO 8601. */
  readonly time: string;
}

/** Notes that went into a chart before the screening was moved, and that are to be taken out there. */
export function chartedElsewhere({
  family,
  caregiver,
  charted,
  corrections,
}: Screening): readonly ChartedElsewhere[] {
  return charted.flatMap(({ time }): ChartedElsewhere[] => {
    const later = corrections.filter((one) => Date.parse(one.time) >= Date.parse(time));
    const familyThen = firstFrom(later, 'moved') ?? family;
    if (familyThen !== family) return [{ of: 'family', id: familyThen, time }];
    const caregiverThen = firstFrom(later, 'caregiver') ?? caregiver;
    const isMovedAway = later.some(({ what }) => what === 'moved');
    return caregiverThen === caregiver || isMovedAway ? [] : [{ of: 'caregiver', id: caregiverThen, time }];
  });
}

function firstFrom(corrections: readonly Correction[], what: Correction['what']): RecordId | undefined {
  return corrections.find((one) => one.what === what)?.from;
}
