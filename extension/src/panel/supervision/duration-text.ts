// SPDX-License-Identifier: Apache-2.0
import { textsOf } from '../app/texts.js';
import { supervisionTexts } from './supervision.texts.js';

const minutesAnHour = 60;

/** Whole minutes as hours and minutes, nothing rounded: '12 h 30 min'. */
export function durationText(minutes: number): string {
  const texts = textsOf(supervisionTexts);
  const hours = Math.floor(minutes / minutesAnHour);
  const rest = minutes % minutesAnHour;
  if (hours === 0) return texts.minutes(rest);
  return rest === 0 ? texts.hours(hours) : texts.hoursAndMinutes(texts.hours(hours), texts.minutes(rest));
}
