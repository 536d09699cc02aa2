// SPDX-License-Identifier: Apache-2.0
import { textsOf } from '../app/texts.js';
import { tabletTexts } from './tablet.texts.js';

const hoursADay = 24;
const minutesAnHour = 60;

/** How long something lasts, in the largest unit that counts it whole: '15 minutes', '4 hours', '3 days'. */
export function lifeText(hours: number): string {
  const { minutes, hours: hourText, days } = textsOf(tabletTexts);
  if (hours < 1) return minutes(Math.round(hours * minutesAnHour));
  return hours % hoursADay === 0 ? days(hours / hoursADay) : hourText(hours);
}
