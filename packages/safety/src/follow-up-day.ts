// SPDX-License-Identifier: Apache-2.0
import { addDays, type LocalDay } from '@cradleside/charting/day';

/**
 * The follow-up day that is offered: so many days after today. The agency's policy says how many (7 unless it says
 * otherwise); the clinician may set any other.
 *
 * @throws ChartingError 'bad-day'.
 */
export function followUpDay(today: LocalDay, followUpDays: number): LocalDay {
  return addDays(today, followUpDays);
}
