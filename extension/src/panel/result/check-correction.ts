// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import type { DayFault } from '@cradleside/charting/day';
import type { RecordId } from '@cradleside/record-store';
import { openAlerts } from '../practice/alerts.js';
import type { Screening } from '../practice/records.js';

/** A correction as it is entered. */
export interface PlannedCorrection {
  readonly what: 'moved' | 'date' | 'struck' | 'restored';
  /** Client id of the family that the screening belongs to. */
  readonly code: string;
  readonly caregiver: RecordId;
  readonly date: string;
  readonly reason: string;
}

/** What is wrong with each field; empty when nothing is. */
export interface CorrectionCheck {
  /** An alert waits to be acknowledged: it would be struck out or moved on unseen. */
  readonly what?: 'alert-open';
  readonly code?: 'no-such-family';
  readonly caregiver?: 'same';
  readonly date?: 'needed' | 'same' | DayFault;
  readonly reason?: 'reason-needed';
}

/** @param family the family of the entered client id; undefined: there is none */
export function checkCorrection(
  { what, caregiver, date, reason }: PlannedCorrection,
  {
    screening,
    family,
    today,
  }: { readonly screening: Screening; readonly family: RecordId | undefined; readonly today: string },
): CorrectionCheck {
  const isSame = family === screening.family && caregiver === screening.caregiver;
  const fault = what === 'date' ? dayFault(date, { latest: today }) : undefined;
  const isTakenAway = what === 'moved' || what === 'struck';
  return {
    ...(isTakenAway && openAlerts(screening).length > 0 && { what: 'alert-open' }),
    ...(what === 'moved' && family === undefined && { code: 'no-such-family' }),
    ...(what === 'moved' && isSame && { caregiver: 'same' }),
    ...(what === 'date' && date === screening.date && { date: 'same' }),
    ...(fault !== undefined && { date: fault }),
    ...(what === 'date' && date === '' && { date: 'needed' }),
    ...(reason.trim() === '' && { reason: 'reason-needed' }),
  };
}
