// SPDX-License-Identifier: Apache-2.0
import { childAge, dayFault, daysBetween } from '@cradleside/charting/day';
import { textsOf } from '../app/texts.js';
import type { Child } from '../practice/records.js';
import { isolated } from './isolated.js';
import { wordTexts } from './words.texts.js';

const daysAWeek = 7;

/**
 * The child's age in months, or the weeks to the due date; only the word for the child where neither is known. Says so
 * where a day cannot be right, and never throws.
 */
export function childLine({ birthDate, dueDate, label }: Child, today: string): string {
  const words = textsOf(wordTexts);
  const who = label === '' ? words.child : isolated(label);
  const isBad = [birthDate, dueDate].some((day) => day !== '' && dayFault(day) !== undefined);
  if (isBad) return `${who}${words.comma}${words.checkDates}`;
  const age = birthDate === '' ? undefined : childAge({ birthDate }, today);
  if (age?.state === 'born') return `${who}${words.comma}${words.months(age.months)}`;
  const expected = dueDate === '' ? birthDate : dueDate;
  if (expected === '') return who;
  const days = daysBetween(today, expected);
  const text = days < 0 ? words.pastDue(-days) : words.weeksToDue(Math.ceil(days / daysAWeek));
  return `${who}${words.comma}${text}`;
}
