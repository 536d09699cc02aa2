// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import type { DayFault } from '@cradleside/charting/day';

/** The two days of a session, as they are entered; an empty one: not yet. */
export interface VideoDays {
  readonly recordedOn: string;
  readonly reviewedOn: string;
}

/** What is wrong with them; empty when nothing is. */
export interface VideoDaysCheck {
  readonly recordedOn?: 'one-needed' | DayFault;
  readonly reviewedOn?: 'before-recording' | DayFault;
}

/** @param today the local day */
export function checkVideoSession({ recordedOn, reviewedOn }: VideoDays, today: string): VideoDaysCheck {
  if (recordedOn === '' && reviewedOn === '') return { recordedOn: 'one-needed' };
  const faultOf = (day: string) => (day === '' ? undefined : dayFault(day, { latest: today }));
  const recordedFault = faultOf(recordedOn);
  const isBefore = recordedFault === undefined && reviewedOn !== '' && reviewedOn < recordedOn;
  const reviewedFault = faultOf(reviewedOn) ?? (isBefore ? 'before-recording' : undefined);
  return {
    ...(recordedFault !== undefined && { recordedOn: recordedFault }),
    ...(reviewedFault !== undefined && { reviewedOn: reviewedFault }),
  };
}
