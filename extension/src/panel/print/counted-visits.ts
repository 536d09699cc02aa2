// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import type { LoggedVisit } from '@cradleside/charting/visit';
import type { Stored } from '../practice/typed-records.js';

/** The visits that count, as charting reads them: struck ones and those on a day that cannot be right are left out. */
export function countedVisits(visits: readonly Stored<'visit'>[]): readonly LoggedVisit[] {
  return visits
    .filter(({ value }) => !value.isStruck && dayFault(value.date) === undefined)
    .map(({ id, value: { date, status, minutes, checklist } }) => ({
      id,
      date,
      status,
      minutes,
      log: checklist && { instrument: checklist.instrument, result: checklist.result },
    }));
}
