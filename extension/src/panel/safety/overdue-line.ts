// SPDX-License-Identifier: Apache-2.0
import { overdueMinutes } from '@cradleside/safety';
import type { SafetyState } from '@cradleside/safety';
import { textsOf } from '../app/texts.js';
import { overdueTexts } from './overdue.texts.js';

const minutesAnHour = 60;
const minutesADay = 24 * minutesAnHour;
/** Until then hours are counted: '30 hours' says more than '1 day'. */
const mostHours = 48;

/**
 * 'overdue 35 minutes'; undefined where it is not.
 * @param limits `now` as ISO 8601 with an offset; the policy's `supervisorMinutes`
 */
export function overdueLine(
  state: SafetyState,
  limits: { readonly now: string; readonly supervisorMinutes: number },
): string | undefined {
  const minutes = overdueMinutes(state, limits);
  if (minutes === null) return undefined;
  const { overdue } = textsOf(overdueTexts);
  // The minute in which it became overdue counts as one.
  if (minutes < minutesAnHour) return overdue.minutes(Math.max(1, minutes));
  if (minutes < mostHours * minutesAnHour) return overdue.hours(Math.floor(minutes / minutesAnHour));
  return overdue.days(Math.floor(minutes / minutesADay));
}
