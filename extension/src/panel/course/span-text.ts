// SPDX-License-Identifier: Apache-2.0
import { daysPerMonth } from '@cradleside/charting/trend';
import { textsOf } from '../app/texts.js';
import { courseTexts } from './course.texts.js';

/** From so many days on a span is told in months, as the pictures tell it. */
const fewestDaysAsMonths = 60;

/** The time from the first to the last screen: '28 days' or '12.0 months' of 30.4375 days. */
export function spanText(days: number): string {
  const texts = textsOf(courseTexts);
  return days < fewestDaysAsMonths ? texts.days(days) : texts.months((days / daysPerMonth).toFixed(1));
}
